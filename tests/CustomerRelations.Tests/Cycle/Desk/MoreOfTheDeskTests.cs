using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

/// <summary>What stands under "More" of the desk, on Monday, 2 March 2026, 10:00.</summary>
public sealed class MoreOfTheDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_field_of_the_form_is_kept(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (repair, worried, wait) = (Entry(ListKind.GoalCategory, "Repair"), Entry(ListKind.FeelingWord, "Worried"), Entry(ListKind.FeelingCause, "Waiting"));
        var counter = new Team { BranchId = desk.Office.Branch.Id, Name = "Counter" };
        await desk.Database.SaveAsync("Lists filled", repair, worried, wait, counter);

        (await desk.LogAsync(desk.Visit("Ada") with
        {
            Direction = Direction.Outbound, Category = repair.Id, Concern = " The wedding ", StillUnclear = "The colour", ToldToExpect = "Thursday", Added = [desk.Smile.Id],
            AddedNote = "Carried it to the car", FeelingWord = worried.Id, FeelingCause = wait.Id, FeelingSaid = true, AsISeeIt = true, Solved = Solved.Partly,
            WrongDoorFrom = counter.Id, WrongDoorTo = desk.Office.Workshop.Id, HandOverTo = desk.Office.Ben.Id, HandOverWhy = "He has the part", HandOverTold = true, HandOverRepeated = true,
        })).IsDone.ShouldBeTrue();

        var said = await desk.Database.ReadAsync(db => db.Touchpoints.Include(one => one.Values).SingleAsync());
        (said.Direction, said.Concern, said.StillUnclear, said.ToldToExpect).ShouldBe((Direction.Outbound, "The wedding", "The colour", "Thursday"));
        (said.FeelingWordId, said.FeelingCauseId, said.FeelingSource, said.SolvedSaidBy).ShouldBe((worried.Id, wait.Id, FeelingSource.Customer, SaidBy.Staff));
        (said.WrongDoorFrom, said.WrongDoorTo, said.Values.Single().Note).ShouldBe((counter.Id, desk.Office.Workshop.Id, "Carried it to the car"));
        (await desk.Database.ReadAsync(db => db.Matters.SingleAsync())).GoalCategoryId.ShouldBe(repair.Id);
        var moved = await desk.Database.ReadAsync(db => db.Handovers.SingleAsync());
        (moved.Reason, moved.ToldCustomer, moved.StoryRepeated).ShouldBe(("He has the part", true, true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_colleague_heard_yesterday_is_theirs_and_of_yesterday(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("Ada") with { When = "Fri 16:00", OnBehalfOf = desk.Office.Ben.Id })).IsDone.ShouldBeTrue();

        var said = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        (said.StaffId, said.LoggedById, said.IsWrittenLater).ShouldBe((desk.Office.Ben.Id, desk.Office.Amara.Id, true));
        (said.OccurredAt, said.LoggedAt).ShouldBe((new DateTime(2026, 2, 27, 16, 0, 0, DateTimeKind.Utc), TestClock.Start));
        var matter = await desk.Database.ReadAsync(db => db.Matters.SingleAsync());
        (matter.OwnerId, matter.OpenedAt).ShouldBe((desk.Office.Ben.Id, said.OccurredAt));
        (await desk.Database.ReadAsync(db => db.Customers.SingleAsync())).LastTouchpointAt.ShouldBe(said.OccurredAt);
    }

    [Fact]
    public async Task Ones_own_name_is_no_other_one()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.LogAsync(desk.Visit("Ada") with { OnBehalfOf = desk.Office.Amara.Id });
        var said = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        (said.StaffId, said.LoggedById, said.IsWrittenLater).ShouldBe((desk.Office.Amara.Id, null, false));
    }

    [Fact]
    public async Task What_is_not_offered_or_has_not_been_is_refused_at_its_field()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var (stranger, least) = (Guid.CreateVersion7(), desk.Visit("Ada"));
        await RefusedAsync(desk, least with { Category = desk.Smile.Id }, "Category");
        await RefusedAsync(desk, least with { FeelingWord = stranger }, "FeelingWord");
        await RefusedAsync(desk, least with { FeelingCause = stranger }, "FeelingCause");
        await RefusedAsync(desk, least with { OnBehalfOf = stranger }, "OnBehalfOf");
        await RefusedAsync(desk, least with { OnBehalfOf = StaffMember.SystemId }, "OnBehalfOf");
        await RefusedAsync(desk, least with { When = "tomorrow 10" }, "When");
        await RefusedAsync(desk, least with { When = "16:00" }, "When");
        await RefusedAsync(desk, least with { WrongDoorFrom = stranger, WrongDoorTo = desk.Office.Workshop.Id }, "WrongDoorFrom");
        await RefusedAsync(desk, least with { WrongDoorFrom = desk.Office.Workshop.Id, WrongDoorTo = stranger }, "WrongDoorTo");
        await RefusedAsync(desk, least with { WrongDoorFrom = desk.Office.Workshop.Id }, "WrongDoorTo");
        await RefusedAsync(desk, least with { WrongDoorTo = desk.Office.Workshop.Id }, "WrongDoorFrom");
        await RefusedAsync(desk, least with { WrongDoorFrom = desk.Office.Workshop.Id, WrongDoorTo = desk.Office.Workshop.Id }, "WrongDoorTo");
        await RefusedAsync(desk, least with { AddedNote = "Carried it" }, "AddedNote");
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_colleague_of_another_branch_is_not_written_for()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var other = new Branch { Name = "Mill Lane", TimeZone = "Europe/London", Currency = "GBP" };
        await desk.Database.SaveAsync("Branch opened", other);
        await using var scope = desk.Database.Scope();
        var far = new StaffMember { UserName = "far", DisplayName = "Far", BranchId = other.Id };
        scope.Db.Add(far);
        scope.Db.Note("Branch changed", other);
        await scope.Db.SaveChangesAsync();
        await RefusedAsync(desk, desk.Visit("Ada") with { OnBehalfOf = far.Id }, "OnBehalfOf");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_suggestion_has_its_own_words_or_those_of_the_goal(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada") with { Suggests = true });
        await desk.LogAsync(desk.Visit("Bo") with { Suggestion = " Open on Sundays " });
        await desk.LogAsync(desk.Visit("Cy"));

        var heard = await desk.Database.ReadAsync(db => db.Suggestions.OrderBy(one => one.Id).ToListAsync());
        heard.Select(one => one.Words).ShouldBe(["A new belt", "Open on Sundays"]);
        heard[0].CustomerId.ShouldNotBeNull();
        (heard[0].HeardById, heard[0].BranchId, heard[0].Outcome).ShouldBe((desk.Office.Amara.Id, desk.Office.Branch.Id, SuggestionOutcome.New));
    }

    private static ListItem Entry(ListKind kind, string label) => new() { Kind = kind, Label = label, Order = 1 };

    private static async Task RefusedAsync(OpenDesk desk, NewTouchpoint input, string field)
    {
        var refused = await desk.LogAsync(input);
        refused.Kind.ShouldBe(ResultKind.Invalid);
        refused.Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe(field);
    }
}
