using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class ActionDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_change_it_the_second_is_asked_to_look_first(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        var form = (await FormAsync(office, action)) with { WhatChanges = "The workshop says the day." };
        (await ChangeAsync(office, action, form)).Value.ShouldBe($"/actions/{action.Reference}");
        (await ChangeAsync(office, action, form with { WhatChanges = "Nobody says a day." })).Kind.ShouldBe(ResultKind.Conflict);
        (await office.ActionAsync()).Words.ShouldBe("The workshop says the day.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_that_is_over_stays_when_only_the_words_change(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        office.Later(90);
        var form = (await FormAsync(office, action)) with { Kind = CorrectiveKind.Training, OwnerId = office.Office.Amara };
        (await ChangeAsync(office, action, form)).IsDone.ShouldBeTrue();
        var now = await office.ActionAsync();
        (now.Kind, now.OwnerId, now.DueAt, now.CheckOn).ShouldBe((CorrectiveKind.Training, office.Office.Amara, action.DueAt, action.CheckOn));
        (await ChangeAsync(office, now, form with { Version = now.Version, DueBy = "yesterday" })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewAction.DueBy));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_done_once(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        (await office.DoAsync()).IsDone.ShouldBeTrue();
        var done = await office.ActionAsync();
        (done.DoneAt, done.DoneById).ShouldBe((TestClock.Start, office.Office.Ben));
        (await office.DoAsync()).Sentence.ShouldBe("It was done or given up before.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_given_up_with_a_reason_and_stays_as_it_was(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        (await office.GiveUpAsync(" ")).Problems.Errors.Single().PropertyName.ShouldBe(nameof(GivenUp.Why));
        (await office.GiveUpAsync("The supplier will not")).IsDone.ShouldBeTrue();
        var now = await office.ActionAsync();
        (now.DroppedWhy, now.IsOpen).ShouldBe(("The supplier will not", false));
        (await ChangeAsync(office, now, await FormAsync(office, now))).Kind.ShouldBe(ResultKind.Conflict);
        (await office.GiveUpAsync("Again")).Kind.ShouldBe(ResultKind.Conflict);
    }

    private static Task<NewAction> FormAsync(ActionOffice office, CorrectiveAction action) => office.Office.AskAsync((ActionDates dates) => dates.WriteAsync(action, ActionOffice.None));

    private static Task<Result<string>> ChangeAsync(ActionOffice office, CorrectiveAction action, NewAction form) =>
        office.Office.AskAsync((ActionDesk desk) => desk.ChangeAsync(action.Reference, form, AdminOffice.Form(), ActionOffice.None));
}
