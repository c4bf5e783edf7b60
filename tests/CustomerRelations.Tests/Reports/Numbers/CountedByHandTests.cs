using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Reports.Numbers.NumbersOffice;

namespace CustomerRelations.Tests.Reports.Numbers;

/// <summary>Small offices whose every number was counted on paper. The clock stands at Monday, 2 March 2026, 10:00 in London.</summary>
public sealed class CountedByHandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Feelings_are_lifted_from_where_both_are_known(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        office.Felt(Utc(2, 10), Feeling.Upset, Feeling.Pleased);
        office.Felt(Utc(2, 11), Feeling.Unhappy, Feeling.Unhappy);
        office.Felt(Utc(2, 17), Feeling.SoSo, Feeling.Delighted, office.Repair.Id, office.Letter.Id, FeelingSource.Customer);
        office.Felt(Utc(2, 18), null, Feeling.Upset);
        office.Felt(Utc(2, 24), Feeling.Unhappy, null);
        office.Felt(Utc(2, 25), null, null);
        office.Felt(Utc(1, 5), Feeling.Upset, Feeling.Upset);
        await office.SaveAsync();

        var view = await office.AskAsync("feelings");

        view.Headlines.Select(head => (head.Line.Label, head.Line.Count, head.Line.Of, head.Line.Amount)).ShouldBe(
        [
            ("Conversations", 6, null, null), ("Left unhappy", 2, 4, null), ("Lift", 3, null, 1.67m), ("Recovered", 1, 2, null),
            ("Net feeling", 4, null, 0m), ("Could not tell how they left", 2, 6, null),
        ]);
        Rows(view, "channels").ShouldBe(["Phone: 5 2/3 2 1/2 3", "Letter: 1 0/1 1 0/0 1"]);
        Rows(view, "gap").ShouldBe(["We read it: 4", "The customer said it: 1", "Both: 0"]);
        Rows(view, "hours").ShouldBe(["Tuesday 10:00: 2 0/2", "Wednesday 10:00: 2 2/2"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Outcomes_are_as_the_customer_says(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        Answered(office, Utc(2, 10), Solved.Yes, SaidBy.Customer, office.Mending.Id);
        var later = Answered(office, Utc(2, 13), Solved.NotAsked, null, office.Repair.Id);
        office.Talk(later, Utc(2, 17), new TouchpointStory("Again.") { Solved = Solved.Yes, SolvedSaidBy = SaidBy.Customer });
        Answered(office, Utc(2, 18), Solved.Yes, SaidBy.Staff, null);
        Answered(office, Utc(2, 19), Solved.Partly, SaidBy.Customer, null);
        Answered(office, Utc(2, 20), Solved.NotYet, SaidBy.Customer, null);
        Answered(office, Utc(2, 24), Solved.NotAsked, null, null);
        await office.SaveAsync();

        var view = await office.AskAsync("outcomes");

        view.Headlines.Select(head => (head.Line.Count, head.Line.Of, head.Line.WorkingDays)).ShouldBe([(6, null, null), (2, 6, null), (1, 6, null), (1, 6, null), (1, 6, null), (2, null, 0), (2, null, 2)]);
        Rows(view, "days").Where(row => !row.EndsWith(": 0", StringComparison.Ordinal)).ShouldBe(["The same day: 1", "2: 1"]);
        Rows(view, "goals").ShouldBe(["No kind of goal written: 4 0/4 0/4 1/4", "Repair: 2 2/2 1/2 0/2"], ignoreOrder: true);
        Rows(view, "weeks").ShouldBe(["2026-02-09: 2 2/2 1/2 0/2", "2026-02-16: 3 0/3 0/3 0/3", "2026-02-23: 1 0/1 0/1 1/1", "2026-03-02: 0 0/0 0/0 0/0"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Handovers_wait_in_open_hours_and_come_back(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        var (taken, back, waits) = (office.Open(Utc(2, 13, 9)), office.Open(Utc(2, 17)), office.Open(Utc(1, 9)));
        var first = office.Add(Handover.Offer(taken, null, office.Counter.Id, "Theirs.", toldCustomer: true, Utc(2, 13, 16)));
        first.StoryRepeated = true;
        first.Accept(office.Office.Ben.Id, Utc(2, 16, 10));
        taken.Accepted(first);
        office.Add(Handover.Offer(back, office.Office.Ben.Id, null, "His.", toldCustomer: false, Utc(2, 17))).Return("Not mine.", Utc(2, 17, 12));
        office.Add(Handover.Offer(waits, null, office.Counter.Id, "Theirs.", toldCustomer: false, Utc(1, 30)));
        await office.SaveAsync();

        var view = await office.AskAsync("handovers");

        // Friday 16:00 to 17:30 and Monday 9:00 to 10:00 are two and a half open hours.
        view.Headlines.Select(head => (head.Line.Count, head.Line.Of, head.Line.Amount)).ShouldBe([(2, null, null), (1, 2, null), (1, 2, null), (1, null, 2m), (1, null, 2m), (1, 2, null), (1, null, null)]);
        Rows(view, "tables").ShouldBe(["Stayed: 1/2", "1: 1/2", "2: 0/2", "3: 0/2", "4 or more: 0/2"]);
        Rows(view, "waiting").ShouldBe(["High Street, Counter: 1 1"]);
        view.Tables.Single(table => table.Name == "waiting").Rows[0].Lines[1].WorkingDays.ShouldBe(21);
        Rows(view, "ways").ShouldBe(["Workshop to Counter: 1 1/1 1/1 0/1", "Workshop to no team: 1 0/1 0/1 1/1"], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Promises_are_judged_by_what_was_said(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        var amara = office.Office.Amara.Id;
        Word(office, Utc(2, 12)).Keep(Utc(2, 11));
        Word(office, Utc(2, 12)).Keep(Utc(2, 13));
        Word(office, Utc(2, 19)).Break("We forgot.", Utc(2, 20));
        Word(office, Utc(2, 19)).Release(Utc(2, 18));
        Word(office, Utc(2, 26));
        Word(office, Utc(3, 2, 16));
        var moved = Word(office, Utc(2, 24));
        moved.Delay(Utc(2, 25), Utc(2, 23), "A part is late.", amara);
        moved.Keep(Utc(2, 25, 9));
        office.Add(Promise.Make(office.Open(Utc(2, 10)), "We call.", amara, Utc(2, 10), null, "When it is here")).Keep(Utc(2, 12));
        await office.SaveAsync();

        var view = await office.AskAsync("promises");

        // Due 7; judged are kept 2, late 1, broken 1 and late now 1: what is due at four this afternoon is not, nor what they let us off.
        view.Headlines.Select(head => (head.Line.Count, head.Line.Of, head.Line.WorkingDays)).ShouldBe([(2, 5, null), (7, null, null), (1, null, null), (1, 7, null), (3, null, 4), (1, null, null), (1, null, null)]);
        Rows(view, "weeks").ShouldBe(["2026-02-09: 2 1/2 1 0 0 0", "2026-02-16: 2 0/1 0 1 0 0", "2026-02-23: 2 1/2 0 0 1 1", "2026-03-02: 1 0/0 0 0 0 0"]);

        // One person's number is theirs alone; that of three is a team's.
        Rows(view, "teams").ShouldBeEmpty();
        await office.JoinAsync(office.Office.Workshop, "chidi", "dana");
        Rows(await office.AskAsync("promises"), "teams").ShouldBe(["Workshop: 7 2/5 1 1 1 1"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Wrong_doors_suggest_what_to_change(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        foreach (var day in new[] { 10, 11, 12 })
        {
            var matter = office.Open(Utc(2, day), day == 12 ? office.Refund.Id : office.Repair.Id);
            office.Talk(matter, Utc(2, day), new TouchpointStory("It is silent.") { WrongDoorFrom = office.Counter.Id, WrongDoorTo = office.Office.Workshop.Id });
        }

        office.Felt(Utc(2, 13), null, null);
        await office.SaveAsync();

        var view = await office.AskAsync("wrong-doors");

        (view.Headlines[0].Line.Count, view.Headlines[0].Line.Of).ShouldBe((3, 4));
        Rows(view, "ways").ShouldBe(["Counter to Workshop, mostly Repair: 3 2/3"]);
        view.Notes.ShouldBe(["Most who came to Counter and belong to Workshop wanted Repair. Most came by Phone. Say where to go before they set out: in the letter, on the sign and where they look first."]);
    }

    private static Matter Answered(NumbersOffice office, DateTime at, Solved solved, SaidBy? by, Guid? goal)
    {
        var matter = office.Open(at, goal);
        office.Talk(matter, at, new TouchpointStory("It is silent.") { Solved = solved, SolvedSaidBy = by });
        return matter;
    }

    // Made on Monday, 9 February.
    private static Promise Word(NumbersOffice office, DateTime due) =>
        office.Add(Promise.Make(office.Open(Utc(2, 9)), "We call.", office.Office.Amara.Id, Utc(2, 9), due));

    // "Phone: 5 2/3": a row with the count of each number, and of how many where that is told.
    private static IEnumerable<string> Rows(NumbersView view, string table) => view.Tables.Single(one => one.Name == table).Rows
        .Select(row => $"{row.Label}: {string.Join(' ', row.Lines.Select(line => line.Of is { } of ? $"{line.Count}/{of}" : $"{line.Count}"))}");
}
