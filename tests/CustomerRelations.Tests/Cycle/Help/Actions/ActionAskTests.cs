using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class ActionAskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_is_asked_for_with_its_owner_and_its_days(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        (action.Kind, action.Words, action.OwnerId, action.AskedById, action.RootCauseId).ShouldBe((CorrectiveKind.Process, "The form shows the calendar.", office.Office.Ben, office.Office.Ben, office.Cause.Id));
        (DateOnly.FromDateTime(action.DueAt), action.CheckOn).ShouldBe((new DateOnly(2026, 3, 16), new DateOnly(2026, 4, 27)));
        (await office.Office.AskAsync((WhyShelf shelf) => shelf.ReadAsync(office.Complaint, ActionOffice.None))).Actions.Single().Action.Reference.ShouldBe(action.Reference);
        (await office.Office.ActsAsync(action.Id)).ShouldBe(["Corrective action asked for"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_cause_comes_before_the_change(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        (await office.AskAsync()).Sentence.ShouldStartWith("Say first why it happened");
        (await office.Office.Database.ReadAsync(db => db.CorrectiveActions.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [InlineData("in 2 weeks", "in 2 weeks", nameof(NewAction.CheckOn))]
    [InlineData("yesterday", "in 8 weeks", nameof(NewAction.DueBy))]
    [InlineData("some day", "in 8 weeks", nameof(NewAction.DueBy))]
    [InlineData("", "in 8 weeks", nameof(NewAction.DueBy))]
    public async Task Days_that_do_not_fit_are_said_at_their_field(string dueBy, string checkOn, string field)
    {
        await using var office = await ActionOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.FindAsync();
        (await office.AskAsync(office.New() with { DueBy = dueBy, CheckOn = checkOn })).Problems.Errors.Single().PropertyName.ShouldBe(field);
    }

    [Fact]
    public async Task Nobody_who_has_left_sees_to_a_change()
    {
        await using var office = await ActionOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.FindAsync();
        (await office.AskAsync(office.New() with { OwnerId = Guid.CreateVersion7() })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewAction.OwnerId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_complaint_of_the_same_cause_joins_once_though_the_cause_was_merged_meanwhile(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        await CauseDeskTests.MergeAsync(office);
        var later = await office.HearAsync(1, office.Other.Id);
        (await office.Office.AskAsync((ActionOffers offers) => offers.ForAsync(later, ActionOffice.None))).Select(offer => offer.Reference).ShouldBe([action.Reference]);
        (await JoinAsync(office, later, action.Reference)).Value.ShouldBe($"/complaints/{later.Reference}");
        (await JoinAsync(office, later, action.Reference)).Kind.ShouldBe(ResultKind.Conflict);
        (await office.Office.AskAsync((ActionOffers offers) => offers.ForAsync(later, ActionOffice.None))).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_for_another_cause_or_one_that_is_over_is_not_joined(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var action = await office.AskedAsync();
        var (foreign, same) = (await office.HearAsync(1, office.Other.Id), await office.HearAsync(2, office.Cause.Id));
        (await JoinAsync(office, foreign, action.Reference)).Kind.ShouldBe(ResultKind.Conflict);
        (await JoinAsync(office, same, "0000-0000")).Kind.ShouldBe(ResultKind.NotFound);
        await office.GiveUpAsync("No room for it");
        (await JoinAsync(office, same, action.Reference)).Kind.ShouldBe(ResultKind.Conflict);
    }

    private static Task<Result<string>> JoinAsync(ActionOffice office, Complaint complaint, string action) =>
        office.Office.AskAsync((ActionAsk desk) => desk.JoinAsync(complaint.Reference, new JoinedAction { Action = action }, AdminOffice.Form(), ActionOffice.None));
}
