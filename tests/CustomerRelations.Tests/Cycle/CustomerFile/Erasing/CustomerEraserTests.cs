using CustomerRelations.Cycle.CustomerFile.Erasing;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Receive.Outside;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Erasing;

public sealed class CustomerEraserTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task No_word_of_a_forgotten_customer_is_left_anywhere(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var whole = await WholeCustomer.LiveAsync(outside);
        await using (var planting = outside.Database.Scope())
        {
            await PlantedWord.PlantAsync(planting.Db);
        }

        (await FoundAsync(outside)).Count.ShouldBeGreaterThan(30);

        (await EraseAsync(outside, whole.Ana.Reference)).Value.ShouldBe("/customers");

        (await FoundAsync(outside)).ShouldBeEmpty();
        outside.Room.Open(whole.File.StoredAs).ShouldBeNull();
        (kind == DatabaseKind.Sqlite && PlantedWord.IsInFile(outside.Database.Connection)).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_stays_and_so_does_that_it_was_done(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var whole = await WholeCustomer.LiveAsync(outside);
        var before = await NumbersAsync(outside);
        before.Sum(line => line.Count).ShouldBeGreaterThan(0);

        (await EraseAsync(outside, whole.Ana.Reference)).IsDone.ShouldBeTrue();

        (await NumbersAsync(outside)).ShouldBe(before);
        (await outside.Database.ReadAsync(db => db.Customers.CountAsync(customer => customer.ErasedAt == TestClock.Start))).ShouldBe(2);
        (await outside.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Erased: they asked us to" && entry.ById == outside.Office.Amara.Id))).ShouldBe(2);
        (await EraseAsync(outside, whole.Ana.Reference)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_elses_words_go(DatabaseKind kind)
    {
        await using var outside = await OutsideOffice.AtAsync(kind);
        var whole = await WholeCustomer.LiveAsync(outside);
        var bo = outside.Office.NewCustomer("Bo");
        var matter = outside.Office.NewMatter("My knife", bo);
        var talk = outside.Office.NewTouchpoint(matter, TestClock.Start.AddDays(-1));
        await outside.Database.SaveAsync("Spoken", bo, matter, talk, CustomerFact.Tell(bo.Id, FactKind.LikesToBeServed, "Coffee", "To offer it", outside.Office.Amara.Id, TestClock.Start));

        (await EraseAsync(outside, whole.Ana.Reference)).IsDone.ShouldBeTrue();

        (await outside.Database.ReadAsync(db => db.Customers.Where(customer => customer.ErasedAt == null).Select(customer => customer.DisplayName).ToListAsync())).ShouldBe(["Bo"]);
        (await outside.Database.ReadAsync(db => db.CustomerFacts.Select(fact => fact.Words).ToListAsync())).ShouldBe(["Coffee"]);
        (await outside.Database.ReadAsync(db => db.Touchpoints.Where(said => said.MatterId == matter.Id).Select(said => said.Goal).ToListAsync())).ShouldBe(["My knife"]);
    }

    private static async Task<Result<string>> EraseAsync(OutsideOffice outside, string reference)
    {
        await using var scope = outside.Database.Scope(outside.Office.Amara.Id);
        return await scope.Get<CustomerEraser>().EraseAsync(reference, ErasureReason.Asked, null, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(OutsideOffice outside)
    {
        await using var scope = outside.Database.Scope(readOnly: true);
        return await PlantedWord.FindAsync(scope.Db, outside.Database.Kind);
    }

    private static async Task<IReadOnlyList<ReportLine>> NumbersAsync(OutsideOffice outside)
    {
        await using var scope = outside.Database.Scope(readOnly: true);
        return (await scope.Get<ComplaintsReport>().ReadAsync(new ReportQuestion { Weeks = "own", From = "2026-02-20", To = "2026-03-02" }, "Europe/London", CancellationToken.None)).Lines;
    }
}
