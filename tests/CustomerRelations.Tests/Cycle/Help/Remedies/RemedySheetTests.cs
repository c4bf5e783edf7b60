using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

public sealed class RemedySheetTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task It_tells_my_limit_what_is_used_and_who_decides_above(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("20"));
        (await FindAsync(office)).Decider.ShouldBe("a manager");
        await office.Office.Database.ReadAsync(db => db.Branches.ExecuteUpdateAsync(set => set.SetProperty(branch => branch.LeadId, office.Farid)));

        var found = await FindAsync(office);

        ($"{found.Used}", found.Mine.Words, found.Decider, found.Customer, found.IsClosed).ShouldBe(("£20.00", "£75", "Farid", "Folake Adeyemi", false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_offered_stands_with_what_became_of_it(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("1", words: "Sorry"));
        office.Office.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.OfferAsync(office.Ben, office.New("200", words: "New one"));
        await office.DeclineAsync(office.Farid, (await office.RemediesAsync())[^1], "Repair it");

        var lines = await office.Office.AskAsync(office.Ben, (RemedySheet sheet) => sheet.LinesAsync(office.Complaint.Id, None));

        lines.Select(line => (line.Remedy.Words, line.By, line.Decider, line.Promised)).ShouldBe([("New one", "Ben", "Farid", null), ("Sorry", "Ben", null, PromiseState.Open)]);
    }

    private static async Task<RemedyCase> FindAsync(RemedyOffice office) =>
        (await office.Office.AskAsync(office.Ben, (RemedySheet sheet) => sheet.FindAsync(office.Complaint.Reference, None))).ShouldNotBeNull();
}
