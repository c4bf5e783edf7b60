using CustomerRelations.Data;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Complaints;

/// <summary>A file of complaints is taken once, whatever stops it and whoever brings it at the same time.</summary>
public sealed class ComplaintResumeTests
{
    private static readonly string Seven = Rows("");

    [Theory, OnSqlite, OnPostgres]
    public async Task An_import_that_dies_in_the_middle_of_a_batch_goes_on_without_doubles(DatabaseKind kind)
    {
        var writer = new Weak();
        await using var office = await ComplaintOffice.AtAsync(kind, writer.StandIn);
        for (var writes = 0; writes < 16; writes += 2)
        {
            var file = Rows($"-{writes}");
            var run = await office.ReceiveAsync(file);

            writer.Left = writes;
            await Should.ThrowAsync<OperationCanceledException>(() => office.ReadAsync(run, file, rowsABatch: 2));
            writer.Left = null;
            await office.ReadAsync(run, file, rowsABatch: 2);

            (await office.Database.ReadAsync(db => db.ImportRuns.Where(one => one.Id == run.Id).Select(one => new { one.RowsRead, one.Created, one.FinishedAt }).SingleAsync()))
                .ShouldSatisfyAllConditions(one => one.RowsRead.ShouldBe(7), one => one.Created.ShouldBe(7), one => one.FinishedAt.ShouldNotBeNull());
        }

        (await KeysAsync(office)).ShouldBe((7 * 8, 7 * 8));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_file_brought_four_times_at_once_is_here_once(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.AtAsync(kind);
        var runs = new[] { await office.ReceiveAsync(Seven), await office.ReceiveAsync(Seven), await office.ReceiveAsync(Seven), await office.ReceiveAsync(Seven) };

        await Task.WhenAll(runs.Select(run => Task.Run(() => office.ReadAsync(run, Seven, rowsABatch: 2))));

        (await KeysAsync(office)).ShouldBe((7, 7));
        (await office.Database.ReadAsync(db => db.ImportRuns.Where(run => run.FinishedAt != null).SumAsync(run => run.Created))).ShouldBe(7);
    }

    private static string Rows(string key) => "Received,Words,ID\n" + string.Join('\n', Enumerable.Range(0, 7).Select(at => $"2025-03-0{at + 1},It broke {at},K{key}-{at}"));

    private static Task<(int Complaints, int Keys)> KeysAsync(ComplaintOffice office) => office.Database.ReadAsync(async db =>
        (await db.Complaints.CountAsync(), await db.ComplaintOrigins.Select(origin => origin.ExternalId).Distinct().CountAsync()));

    // Writes so often, then dies before it has written all of it.
    private sealed class Weak
    {
        public int? Left { get; set; }

        public void StandIn(IServiceCollection services)
        {
            var real = services.Last(service => service.ServiceType == typeof(IBulkWriter));
            services.Replace(ServiceDescriptor.Singleton<IBulkWriter>(all =>
                new Writer(this, (IBulkWriter)(real.ImplementationInstance ?? real.ImplementationFactory?.Invoke(all) ?? ActivatorUtilities.CreateInstance(all, real.ImplementationType!)))));
        }

        private sealed class Writer(Weak weak, IBulkWriter real) : IBulkWriter
        {
            public async Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
                where T : class
            {
                if (weak.Left is { } left && (weak.Left = left - 1) < 0)
                {
                    throw new OperationCanceledException("It died.");
                }

                await real.WriteAsync(db, rows, cancel);
            }
        }
    }
}
