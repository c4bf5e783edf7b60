using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class ActionBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_book_pages_on_from_the_last_one_shown(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var actions = Enumerable.Range(0, ActionBook.PageSize + 5).Select(number => CorrectiveAction.Ask(
            CorrectiveKind.Training, $"Change {number}", number % 2 == 0 ? office.Office.Ben : office.Office.Amara, TestClock.Start.AddDays(number / 3), new DateOnly(2026, 5, 1), office.Office.Ben, TestClock.Start)).ToList();
        await office.Office.Database.SaveAsync("Changes asked for", [.. actions]);

        var first = await ListAsync(office, ActionStand.Open, null);
        var second = await ListAsync(office, ActionStand.Open, first.NextAfter);

        first.Lines.Select(line => line.Action.DueAt).ShouldBeInOrder();
        first.Lines.Concat(second.Lines).Select(line => line.Action.Id).Order().ShouldBe(actions.Select(action => action.Id).Order());
        (first.Lines.Count, second.NextAfter, second.IsLater).ShouldBe((ActionBook.PageSize, null, true));
        (await office.Office.AskAsync(office.Office.Ben, (ActionBook book) => book.ListAsync(ActionStand.Open, true, null, ActionOffice.None))).Lines.Count.ShouldBe(15);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_action_moves_through_the_book_as_it_goes_on(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        await ShouldStandAsync(office, ActionStand.Open);
        await office.DoAsync();
        await ShouldStandAsync(office, ActionStand.ToCheck);
        office.Later(20);
        await office.CheckAsync();
        await ShouldStandAsync(office, ActionStand.Checked);
        (await office.OpenAsync()).History.Select(happened => happened.Act).ShouldBe(["Effect of corrective action checked", "Corrective action done", "Corrective action asked for"]);
    }

    private static async Task ShouldStandAsync(ActionOffice office, ActionStand wanted)
    {
        foreach (var stand in Enum.GetValues<ActionStand>())
        {
            (await ListAsync(office, stand, null)).Lines.Select(line => line.Cause).ShouldBe(stand == wanted ? ["A date without asking"] : []);
        }
    }

    private static Task<ActionPage> ListAsync(ActionOffice office, ActionStand stand, string? after) =>
        office.Office.AskAsync((ActionBook book) => book.ListAsync(stand, false, after, ActionOffice.None));
}
