using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Cycle.Receive.Import.ImportOffice;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>A file is taken once, whatever stops it and whoever reads it at the same time.</summary>
public sealed class ImportResumeTests
{
    private static readonly ImportedContact[] Seven = Enumerable.Range(0, 7).Select(at => Row(at + 2, $"Guest Number{at}", $"guest{at}@mail.example")).ToArray();

    [Theory, OnSqlite, OnPostgres]
    public async Task An_import_that_is_stopped_anywhere_goes_on_without_doubles(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        for (var stop = 0; stop <= Seven.Length; stop++)
        {
            var run = await office.ReceiveAsync(ImportDuplicates.Create);
            var file = Seven.Select(row => row with { Name = $"{row.Name} {stop}" }).ToArray();
            using var end = new CancellationTokenSource();

            await Should.ThrowAsync<OperationCanceledException>(() => office.ReadAsync(run, EndingAfter(file, stop, end), rowsABatch: 2, end.Token));
            (await office.CountsAsync(run)).ShouldEndWith(" unfinished");
            await office.ReadAsync(run, file, rowsABatch: 2);

            (await office.CountsAsync(run)).ShouldBe("7: 7 0 0 0");
        }

        (await office.FilesAsync()).Count.ShouldBe(7 * 8);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_died_at_it_is_followed_by_another_after_a_while_and_a_slow_one_writes_nothing_more(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var run = await office.ReceiveAsync(ImportDuplicates.Create);

        await office.ReadAsync(run, Interrupted(office, run), rowsABatch: 2);

        (await office.CountsAsync(run)).ShouldBe("7: 7 0 0 0");
        (await office.FilesAsync()).Count.ShouldBe(7);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_four_who_read_a_file_at_once_one_takes_it(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var run = await office.ReceiveAsync(ImportDuplicates.Create);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.ReadAsync(run, Seven, rowsABatch: 2))));

        (await office.CountsAsync(run)).ShouldBe("7: 7 0 0 0");
        (await office.FilesAsync()).Count.ShouldBe(7);
    }

    private static IEnumerable<ImportedContact> EndingAfter(ImportedContact[] file, int rows, CancellationTokenSource end)
    {
        foreach (var row in file.Take(rows))
        {
            yield return row;
        }

        end.Cancel();
        end.Token.ThrowIfCancellationRequested();
    }

    // In the middle of it the office thinks the reader gone, and another one takes the file to its end.
    private static IEnumerable<ImportedContact> Interrupted(ImportOffice office, ImportRun run)
    {
        foreach (var row in Seven)
        {
            if (row.Line == 6)
            {
                Task.Run(() => office.ReadAsync(run, Seven, rowsABatch: 2)).GetAwaiter().GetResult();
                Task.Run(async () => (await office.CountsAsync(run)).ShouldEndWith(" unfinished")).GetAwaiter().GetResult();
                office.Database.Clock.Advance(ImportClaim.Patience + TimeSpan.FromSeconds(1));
                Task.Run(() => office.ReadAsync(run, Seven, rowsABatch: 2)).GetAwaiter().GetResult();
            }

            yield return row;
        }
    }
}
