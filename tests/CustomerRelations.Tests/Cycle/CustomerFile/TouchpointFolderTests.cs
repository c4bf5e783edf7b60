using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile;

public sealed class TouchpointFolderTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_stands_beside_what_was_written(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada"));
        var reference = await desk.Database.ReadAsync(db => db.Touchpoints.Select(said => said.Reference).SingleAsync());
        desk.Database.Clock.Advance(TimeSpan.FromHours(2));

        var result = await CorrectAsync(desk, reference, "It was the blue one.", 'a');

        result.Value.ShouldBe($"/touchpoints/{reference}");
        await using var scope = desk.Database.Scope(readOnly: true);
        var view = (await scope.Get<TouchpointFolder>().OpenAsync(reference, CancellationToken.None)).Value;
        view.Corrections.Single().ShouldBe(new WordsAdded("It was the blue one.", "Amara", TestClock.Start.AddHours(2)));
        view.Chapter.Touchpoint.Goal.ShouldBe("A new belt");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_empty_correction_or_an_unknown_conversation_changes_nothing(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await CorrectAsync(desk, "0000-0000", "Words", 'a')).Kind.ShouldBe(ResultKind.NotFound);
        (await CorrectAsync(desk, "0000-0000", " ", 'b')).Kind.ShouldBe(ResultKind.Invalid);
        (await CorrectAsync(desk, "0000-0000", new string('x', 4001), 'c')).Kind.ShouldBe(ResultKind.Invalid);
        (await desk.Database.ReadAsync(db => db.FormReceipts.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_has_it_is_said_and_who_has_not_answered_yet(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada"));
        await desk.LogAsync(desk.Visit("Zoe") with { HandOverTo = desk.Office.Ben.Id, HandOverWhy = "He knows the machine." });

        (await HolderAsync(desk, "Ada")).ShouldBe(new Holder("Amara", null, null));
        (await HolderAsync(desk, "Zoe")).ShouldBe(new Holder("Amara", "Ben", TestClock.Start));
    }

    private static async Task<Holder> HolderAsync(OpenDesk desk, string customer)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        var reference = await scope.Db.Touchpoints.Where(said => scope.Db.Customers.Any(found => found.Id == said.CustomerId && found.DisplayName == customer))
            .Select(said => said.Reference).SingleAsync();
        return (await scope.Get<TouchpointFolder>().OpenAsync(reference, CancellationToken.None)).Value.Holder;
    }

    private static async Task<Result<string>> CorrectAsync(OpenDesk desk, string reference, string words, char key)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<TouchpointFolder>().CorrectAsync(reference, new NewCorrection { Words = words }, new Submission(new string(key, 32), [1]), CancellationToken.None);
    }
}
