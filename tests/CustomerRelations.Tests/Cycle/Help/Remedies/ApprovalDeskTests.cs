using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

public sealed class ApprovalDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_yes_makes_it_a_promise_of_whoever_offered_it(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();

        (await office.ApproveAsync(office.Farid, asked)).Value.ShouldBe("/approvals");

        var remedy = (await office.RemediesAsync()).ShouldHaveSingleItem();
        var promise = (await office.PromisesAsync()).ShouldHaveSingleItem();
        (remedy.DecidedById, remedy.ApprovedAt, remedy.PromiseId).ShouldBe((office.Farid, TestClock.Start, promise.Id));
        (promise.OwnerId, promise.DueAt, promise.Words).ShouldBe((office.Ben, asked.DueAt, asked.Words));
        (await office.Office.ActsAsync(asked.Id)).ShouldBe(["Remedy asked for", "Remedy approved"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_no_needs_a_reason_and_promises_nothing(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        (await office.DeclineAsync(office.Farid, asked, " ")).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Why");
        (await office.DeclineAsync(office.Farid, asked, "The repair alone is enough.")).IsDone.ShouldBeTrue();
        var remedy = (await office.RemediesAsync()).ShouldHaveSingleItem();
        (remedy.DecidedById, remedy.DeclinedWhy, remedy.IsWaiting).ShouldBe((office.Farid, "The repair alone is enough.", false));
        (await office.PromisesAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_managers_at_once_exactly_one_decides(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();

        var answers = await Task.WhenAll(
            Task.Run(() => office.ApproveAsync(office.Farid, asked)), Task.Run(() => office.ApproveAsync(office.Amara, asked)),
            Task.Run(() => office.DeclineAsync(office.Amara, asked, "No")), Task.Run(() => office.DeclineAsync(office.Farid, asked, "No")));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Kind == ResultKind.Conflict);
        (await office.PromisesAsync()).Count.ShouldBe((await office.RemediesAsync())[0].ApprovedAt is null ? 0 : 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_comes_second_is_told_who_decided(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        await office.DeclineAsync(office.Farid, asked, "No");
        (await office.ApproveAsync(office.Amara, asked)).Sentence.ShouldBe("Farid said no to this already.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_decides_about_their_own(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Farid, office.New("501"));
        var asked = (await office.RemediesAsync())[0];
        (await office.ApproveAsync(office.Farid, asked)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.DeclineAsync(office.Farid, asked, "No")).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.ApproveAsync(office.Amara, asked)).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_manager_decides_within_their_own_limit_with_what_was_promised_before(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await office.OfferAsync(office.Ben, office.New("75"));
        var asked = await office.AskedAsync("425.01");
        var refused = await office.ApproveAsync(office.Farid, asked);
        (refused.Kind, refused.Sentence).ShouldBe(
            (ResultKind.NotAllowed, "With what is promised already this comes to £500.01, above your own limit of £500. Somebody with more room decides."));
        (await office.ApproveAsync(office.Amara, asked)).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task When_its_day_is_over_a_yes_names_another(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        office.Office.Database.Clock.Advance(TimeSpan.FromDays(4));
        (await office.ApproveAsync(office.Farid, asked)).Problems.Errors.ShouldHaveSingleItem().ErrorMessage
            .ShouldBe("The day it was offered for is over. By when do we do it now?");
        (await office.ApproveAsync(office.Farid, asked, "Mon 12:00")).IsDone.ShouldBeTrue();
        (await office.PromisesAsync()).ShouldHaveSingleItem().DueAt.ShouldBe(new DateTime(2026, 3, 9, 12, 0, 0, DateTimeKind.Utc));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_that_was_closed_meanwhile_takes_no_remedy_but_a_no(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        await office.CloseAsync();
        (await office.ApproveAsync(office.Farid, asked)).Kind.ShouldBe(ResultKind.Conflict);
        (await office.DeclineAsync(office.Farid, asked, "It is solved.")).IsDone.ShouldBeTrue();
        (await office.PromisesAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_version_than_the_one_that_was_shown_is_a_conflict_and_what_nobody_asked_about_is_not_found(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        var seen = asked.Version;
        asked.Version = Guid.CreateVersion7();
        (await office.ApproveAsync(office.Farid, asked)).Kind.ShouldBe(ResultKind.Conflict);
        asked.Version = seen;
        (await office.ApproveAsync(office.Farid, asked)).IsDone.ShouldBeTrue();
        await office.OfferAsync(office.Amara, office.New("1"));
        var promised = (await office.RemediesAsync()).Single(remedy => remedy.AskedAt is null);
        (await office.ApproveAsync(office.Farid, promised)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_no_manager_any_more_neither_promises_nor_decides_like_one_whichever_node_took_the_role(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var asked = await office.AskedAsync();
        await office.OfferAsync(office.Farid, office.New("1"));
        await office.Office.ElsewhereAsync(db => db.UserRoles.Where(held => held.UserId == office.Farid).ExecuteDeleteAsync());

        (await office.ApproveAsync(office.Farid, asked)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.OfferAsync(office.Farid, office.New("200"))).IsDone.ShouldBeTrue();

        (await office.RemediesAsync()).Select(remedy => (remedy.Cost, remedy.PromiseId is not null))
            .ShouldBe([(120_00, false), (1_00, true), (200_00, false)], ignoreOrder: true);
    }
}
