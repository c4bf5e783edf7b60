using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

public sealed class RemedyDeskTests
{
    private static readonly DateTime Thursday = new(2026, 3, 5, 16, 0, 0, DateTimeKind.Utc);

    [Theory, OnSqlite, OnPostgres]
    public async Task Within_the_limit_it_is_a_promise_at_once(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);

        var offered = (await office.OfferAsync(office.Ben, office.New("£46.20"))).Value;

        offered.ShouldBe(new OfferedRemedy($"/complaints/{office.Complaint.Reference}", "Promised. It stands among the promises."));
        var remedy = (await office.RemediesAsync()).ShouldHaveSingleItem();
        var promise = (await office.PromisesAsync()).ShouldHaveSingleItem();
        (remedy.Cost, remedy.Currency, remedy.Words, remedy.IsWaiting, remedy.PromiseId, remedy.Parts.Count).ShouldBe((4620, "GBP", "Apology, Repair", false, promise.Id, 2));
        (promise.MatterId, promise.Words, promise.OwnerId, promise.DueAt).ShouldBe((office.Complaint.Id, "Apology, Repair", office.Ben, Thursday));
        (await office.Office.ActsAsync(remedy.Id)).ShouldBe(["Remedy promised"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Above_the_limit_somebody_is_asked_and_nothing_is_promised(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);

        var offered = (await office.OfferAsync(office.Ben, office.New("75.01"))).Value;

        offered.Sentence.ShouldBe("Above your limit of £75: a manager decides. Nothing is promised yet.");
        (await office.RemediesAsync()).ShouldHaveSingleItem().IsWaiting.ShouldBeTrue();
        (await office.PromisesAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_promised_before_counts_and_what_waits_does_not(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("100"));
        await office.OfferAsync(office.Ben, office.New("50"));
        await office.OfferAsync(office.Ben, office.New("25"));
        await office.OfferAsync(office.Ben, office.New("0.01"));
        (await office.RemediesAsync()).ToDictionary(remedy => remedy.Cost, remedy => remedy.IsWaiting)
            .ShouldBe(new Dictionary<long, bool> { [100_00] = true, [50_00] = false, [25_00] = false, [1] = true }, ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_they_let_us_off_and_what_was_not_kept_counts_no_more(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("40"));
        await office.OfferAsync(office.Ben, office.New("35"));
        await using (var scope = office.Office.Database.Scope())
        {
            var promises = await scope.Db.Promises.ToListAsync();
            promises[0].Break("The part never came", TestClock.Start);
            promises[1].Release(TestClock.Start);
            scope.Db.Note("Promises settled", promises[0]);
            await scope.Db.SaveChangesAsync();
        }

        await office.OfferAsync(office.Ben, office.New("75"));

        (await office.RemediesAsync()).ShouldAllBe(remedy => !remedy.IsWaiting);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_offers_at_once_do_not_pass_the_limit_together(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.OfferAsync(office.Ben, office.New("40")))));
        answers.ShouldAllBe(answer => answer.IsDone);
        (await office.RemediesAsync()).Count(remedy => remedy.PromiseId is not null).ShouldBe(1);
        (await office.PromisesAsync()).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Where_no_limit_is_written_the_desk_promises_what_costs_nothing_and_an_admin_what_it_takes(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Amara, office.New("12,000.00"));
        await using (var scope = office.Office.Database.Scope())
        {
            scope.Db.RemoveRange(scope.Db.EmpowermentLimits);
            scope.Db.Note("Limits removed", office.Complaint);
            await scope.Db.SaveChangesAsync();
        }

        await office.OfferAsync(office.Ben, office.New("0.01"));
        (await office.RemediesAsync()).Select(remedy => (remedy.Cost, remedy.IsWaiting)).ShouldBe([(12_000_00, false), (1, true)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_written_is_nothing_spent_and_own_words_are_kept(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        (await office.OfferAsync(office.Ben, office.New(" ", words: "  We say sorry, in person. "))).IsDone.ShouldBeTrue();
        var remedy = (await office.RemediesAsync()).ShouldHaveSingleItem();
        (remedy.Cost, remedy.Words).ShouldBe((0, "We say sorry, in person."));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_or_cannot_be_read_is_said_all_at_once(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var refused = await office.OfferAsync(office.Ben, new NewRemedy { Cost = "-5", DoneBy = "yesterday" });
        refused.Problems.Errors.Select(error => (error.PropertyName, error.ErrorMessage)).ShouldBe(
        [
            ("Kinds", "Choose at least one way to put it right."), ("Cost", "An amount is nothing or more, never less."), ("DoneBy", "That was yesterday."),
        ]);
        var foreign = await office.OfferAsync(office.Ben, office.New("1") with { Kinds = [office.Office.People.Phone.Id] });
        foreign.Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Kinds");
        (await office.RemediesAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_closed_complaint_takes_no_remedy(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.CloseAsync();
        (await office.OfferAsync(office.Ben, office.New("5"))).Kind.ShouldBe(ResultKind.Conflict);
        (await office.RemediesAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_is_posted_twice_offers_once_and_answers_alike(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        var first = await office.OfferAsync(office.Ben, office.New("500"), form);
        (await office.OfferAsync(office.Ben, office.New("500"), form)).Value.ShouldBe(first.Value);
        (await office.RemediesAsync()).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reference_that_leads_nowhere_is_said(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        (await office.Office.AskAsync(office.Ben, (RemedyDesk desk) => desk.OfferAsync(AdminOffice.Form(), "0000-0000", office.New("5"), CancellationToken.None)))
            .Kind.ShouldBe(ResultKind.NotFound);
    }
}
