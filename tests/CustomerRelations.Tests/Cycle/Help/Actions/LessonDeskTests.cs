using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class LessonDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_learned_from_when_it_is_closed_and_the_effect_was_checked(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        (await office.LearnAsync()).Sentence.ShouldStartWith("It is still open");
        await office.CloseAsync();
        (await office.LearnAsync()).Sentence.ShouldContain("is not done yet");
        await office.DoAsync();
        office.Later(30);
        (await office.LearnAsync()).Sentence.ShouldContain("is done, its effect is looked at on 27 Apr 2026");
        (await office.NowAsync()).Step.ShouldBe(ComplaintStep.Closed);

        await office.CheckAsync();
        (await office.LearnAsync()).IsDone.ShouldBeTrue();
        var complaint = await office.NowAsync();
        (complaint.Step, complaint.LearnedById, complaint.Lesson).ShouldBe((ComplaintStep.Learned, office.Office.Ben, "Ask the workshop first"));
        (await office.LearnAsync()).Kind.ShouldBe(ResultKind.Conflict);
        (await office.AskAsync()).Sentence.ShouldStartWith("We have learned from this complaint already");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_changed_is_nothing_learned(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.AskedAsync();
        await office.CloseAsync();
        await office.GiveUpAsync("No room for it");
        (await office.LearnAsync()).Sentence.ShouldStartWith("Nothing was changed because of it yet");
    }
}
