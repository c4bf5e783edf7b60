using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class EffectDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_effect_is_kept_with_the_complaints_of_as_many_days_before_as_after(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        await CauseDeskTests.MergeAsync(office);
        foreach (var (days, cause) in new (int, Guid?)[] { (-10, office.Cause.Id), (-9, office.Cause.Id), (-1, office.Other.Id), (1, office.Other.Id), (9, office.Cause.Id), (10, office.Cause.Id), (5, null), (-5, null) })
        {
            await office.HearAsync(days, cause);
        }

        await office.DoAsync();
        office.Later(10);
        (await office.CheckAsync()).IsDone.ShouldBeTrue();

        // Nine whole days on each side; the first complaint came on the day it was done and counts for neither.
        var action = await office.ActionAsync();
        (action.Effect, action.Before, action.After, action.WindowDays, action.CheckedById).ShouldBe((ActionEffect.Helped, 2, 2, 9, office.Office.Amara));
        var figures = (await office.OpenAsync()).Effect!;
        (figures.Before, figures.After, figures.UnknownBefore, figures.UnknownAfter, figures.IsFew).ShouldBe((2, 2, 1, 1, true));
        figures.Weeks.Select(week => (week.IsAfter, week.Count)).ShouldBe([(false, 1), (true, 1)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_not_done_or_was_done_just_now_is_not_checked(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        (await office.CheckAsync()).Sentence.ShouldStartWith("It is not done yet");
        await office.DoAsync();
        office.Later(1);
        (await office.CheckAsync()).Sentence.ShouldStartWith("It was done only just now");
        (await office.ActionAsync()).CheckedAt.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_manages_checks_and_once(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        await office.DoAsync();
        office.Later(30);
        (await office.CheckAsync(office.Office.Ben)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.CheckAsync(version: Guid.CreateVersion7())).Kind.ShouldBe(ResultKind.Conflict);
        (await office.CheckAsync()).IsDone.ShouldBeTrue();
        (await office.CheckAsync()).Sentence.ShouldStartWith("It was checked");
    }
}
