using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

/// <summary>What happens next, when somebody leaves unhappy and nothing is owed; on Monday, 2 March 2026, 10:00.</summary>
public sealed class WhatNextTests
{
    private static readonly NewTouchpoint Unhappy = new() { Left = 2 };

    public static TheoryData<NewTouchpoint, bool> Endings => new()
    {
        { Unhappy, true },
        { Unhappy with { Left = 1, Solved = Solved.NotYet }, true },
        { Unhappy with { PromiseWords = " ", MorePromises = [new()] }, true },
        { Unhappy with { Left = 3 }, false },
        { Unhappy with { Left = 0 }, false },
        { Unhappy with { Left = null }, false },
        { Unhappy with { Solved = Solved.Yes }, false },
        { Unhappy with { PromiseWords = "Ring her" }, false },
        { Unhappy with { MorePromises = [new PromiseLine { Words = "Ring her" }] }, false },
        { Unhappy with { HandOverTo = Guid.CreateVersion7() }, false },
        { Unhappy with { IsComplaint = true }, false },
        { Unhappy with { NextWaved = true }, false },
        { Unhappy with { Next = "Ask Ben" }, false },
    };

    [Theory, MemberData(nameof(Endings))]
    public void It_is_asked_only_when_somebody_leaves_unhappy_and_nothing_is_owed(NewTouchpoint ending, bool isAsked) => ending.IsLeftOpen.ShouldBe(isAsked);

    [Fact]
    public async Task It_is_not_asked_while_something_else_is_missing()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        (await scope.Get<DeskLog>().AsksWhatNextAsync(Unhappy, CancellationToken.None)).ShouldBeFalse();
        (await scope.Get<DeskLog>().AsksWhatNextAsync(desk.Visit("Ada") with { Left = 2 }, CancellationToken.None)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_happens_next_is_a_line_for_whoever_wrote_it_by_the_end_of_the_next_open_day(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("Ada") with { Left = 1, Next = " Ask the workshop ", OnBehalfOf = desk.Office.Ben.Id })).IsDone.ShouldBeTrue();

        var (task, said) = (await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync()), await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync()));
        (task.Words, task.AssigneeId, task.DueAt, task.RuleId).ShouldBe(("Ask the workshop", desk.Office.Amara.Id, new DateTime(2026, 3, 3, 17, 30, 0, DateTimeKind.Utc), null));
        (task.CustomerId, task.MatterId).ShouldBe((said.CustomerId, said.MatterId));

        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        var line = (await scope.Get<FollowUpBook>().PageAsync(WhoseFollowUps.Mine, null, CancellationToken.None)).Lines.ShouldHaveSingleItem();
        (line.Words, line.Customer, line.Rule, line.Left).ShouldBe(("Ask the workshop", "Ada", null, Feeling.Upset));
        (await scope.Get<Today>().ReadAsync(CancellationToken.None)).ShouldNotBeNull().FollowUps.ShouldHaveSingleItem().Words.ShouldBe("Ask the workshop");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_ticked_off_by_hand_once(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("") with { Anonymous = true, Left = 1, Next = "Ask the workshop" });
        var id = await desk.Database.ReadAsync(db => db.FollowUpTasks.Select(task => task.Id).SingleAsync());
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        (await scope.Get<FollowUpTicks>().TickAsync(id, new("0123456789abcdef0123456789abcdef", [1]), CancellationToken.None)).Value.ShouldBe("/follow-ups");
        (await scope.Get<FollowUpTicks>().TickAsync(Guid.CreateVersion7(), new("1123456789abcdef0123456789abcdef", [1]), CancellationToken.None)).IsDone.ShouldBeFalse();
        (await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync())).DoneAt.ShouldBe(TestClock.Start);
    }
}
