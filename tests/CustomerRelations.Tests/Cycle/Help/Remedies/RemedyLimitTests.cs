using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

/// <summary>The limit of a month and the limit of one person, and why money was spent.</summary>
public sealed class RemedyLimitTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_given_this_month_counts_over_all_complaints(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await OwnLimitAsync(office, perComplaint: null, perMonth: 60_00);
        (await office.OfferAsync(office.Ben, office.New("40"))).Value.Sentence.ShouldStartWith("Promised.");

        var asked = await office.OfferAsync(office.Ben, office.New("20.01"));

        asked.Value.Sentence.ShouldBe("Above what is left of your month: a manager decides. Nothing is promised yet.");
        (await office.OfferAsync(office.Ben, office.New("20"))).Value.Sentence.ShouldStartWith("Promised.");
        var mine = (await office.Office.AskAsync(office.Ben, (RemedySheet sheet) => sheet.FindAsync(office.Complaint.Id, None))).ShouldNotBeNull().Mine;
        (mine.Words, mine.LeftWords).ShouldBe((null, "£0"));
        (await office.OfferAsync(office.Ben, office.New(null))).Value.Sentence.ShouldStartWith("Promised.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_next_month_begins_anew(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await OwnLimitAsync(office, perComplaint: null, perMonth: 60_00);
        await office.OfferAsync(office.Ben, office.New("60"));
        office.Office.Database.Clock.Advance(TimeSpan.FromDays(31));
        (await office.OfferAsync(office.Ben, office.New("60", "in 3 working days"))).Value.Sentence.ShouldStartWith("Promised.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_complaints_at_once_do_not_pass_the_month_together(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await OwnLimitAsync(office, perComplaint: null, perMonth: 60_00);
        var matter = office.Office.People.NewMatter("My kettle");
        var other = Complaint.Receive(matter, "It leaks again.", TestClock.Start);
        await office.Office.Database.SaveAsync("Complaint received", matter, other);

        await Task.WhenAll(new[] { office.Complaint, other, office.Complaint, other }.Select(about => Task.Run(() => office.Office.AskAsync(
            office.Ben, (RemedyDesk desk) => desk.OfferAsync(AdminOffice.Form(), about.Reference, office.New("40"), None)))));

        (await office.PromisesAsync()).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_limit_of_ones_own_stands_in_place_of_the_role_s(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await OwnLimitAsync(office, perComplaint: 200_00, perMonth: null);
        (await office.OfferAsync(office.Ben, office.New("199"))).Value.Sentence.ShouldStartWith("Promised.");
        (await office.OfferAsync(office.Ben, office.New("2"))).Value.Sentence.ShouldBe("Above your limit of £200: a manager decides. Nothing is promised yet.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_manager_says_yes_to_counts_in_the_manager_s_month(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.Office.Database.SaveAsync("Limit", new PersonalLimit { StaffId = office.Farid, Currency = "GBP", PerMonth = 150_00 });
        var first = await office.AskedAsync("100");
        (await office.ApproveAsync(office.Farid, first)).IsDone.ShouldBeTrue();
        var second = await office.AskedAsync("90");

        var refused = await office.ApproveAsync(office.Farid, second);

        refused.Sentence.ShouldBe("This is more than the £50 left of your own month. Somebody with more room decides.");
        (await office.ApproveAsync(office.Amara, second)).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Money_and_bent_rules_are_written_down_with_why_and_an_apology_is_not(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var silent = office.New("20") with { Why = " " };
        (await office.OfferAsync(office.Ben, silent)).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Why");
        (await office.OfferAsync(office.Ben, silent with { Cost = null, RuleBent = "Repairs are paid before" })).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Why");
        (await office.OfferAsync(office.Ben, silent with { Reasons = ["Because"] })).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Why");
        await office.OfferAsync(office.Ben, silent with { Cost = null });
        await office.OfferAsync(office.Ben, office.New("20") with { Reasons = [GoodReasons.All[1], GoodReasons.All[0]], RuleBent = "Repairs are paid before" });

        var bent = await office.Office.Database.ReadAsync(db => db.RuleExceptions.SingleAsync());

        (bent.Why, bent.Rule, bent.Cost, bent.Currency, bent.MadeById, bent.ComplaintId).ShouldBe(
            ("We broke our word. They waited too long. You said Friday", "Repairs are paid before", 20_00, "GBP", office.Ben, office.Complaint.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_who_would_rather_ask_is_answered_within_the_limit_too(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        (await office.OfferAsync(office.Ben, office.New("5") with { AskFirst = true })).Value.Sentence.ShouldBe("A manager is asked. Nothing is promised yet.");
        (await office.RemediesAsync()).ShouldHaveSingleItem().IsWaiting.ShouldBeTrue();
    }

    private static Task OwnLimitAsync(RemedyOffice office, long? perComplaint, long? perMonth) =>
        office.Office.Database.SaveAsync("Limit", new PersonalLimit { StaffId = office.Ben, Currency = "GBP", PerComplaint = perComplaint, PerMonth = perMonth });
}
