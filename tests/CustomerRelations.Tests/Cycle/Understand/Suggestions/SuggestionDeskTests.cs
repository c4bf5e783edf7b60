using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Understand.Suggestions;

public sealed class SuggestionDeskTests
{
    private static int forms;

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_is_read_page_by_page_the_newest_first(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var matter = desk.Office.NewMatter("A bench");
        var said = desk.Office.NewTouchpoint(matter, TestClock.Start);
        await desk.Database.SaveAsync("Heard", [matter, said, .. Enumerable.Range(1, 27).Select(number => Suggestion.Hear(said, $"Number {number}"))]);

        await using var reader = desk.Database.Scope(desk.Office.Amara.Id);
        var board = reader.Get<SuggestionBoard>();
        var first = await board.PageAsync(SuggestionOutcome.New, null, CancellationToken.None);
        var second = await board.PageAsync(SuggestionOutcome.New, first.NextAfter, CancellationToken.None);

        (first.Lines.Count, second.Lines.Count, second.NextAfter, second.IsLater).ShouldBe((25, 2, null, true));
        first.Lines.Concat(second.Lines).Select(line => line.Words).Distinct().Count().ShouldBe(27);
        (first.Lines[0].Customer, first.Lines[0].Touchpoint, first.MayAnswer).ShouldBe((null, said.Reference, false));
        (await board.PageAsync(SuggestionOutcome.Done, null, CancellationToken.None)).Lines.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_who_manages_says_what_came_of_it_and_nobody_over_somebody_else(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.LogAsync(desk.Visit("Ada") with { Suggests = true });
        var heard = await desk.Database.ReadAsync(db => db.Suggestions.SingleAsync());
        var done = new SuggestionAnswer { Version = heard.Version, Outcome = SuggestionOutcome.Done, Answer = " It stands there now " };

        (await AnswerAsync(desk, heard.Reference, done)).Kind.ShouldBe(ResultKind.NotAllowed);
        await PromoteAsync(desk);
        (await AnswerAsync(desk, "0000-0000", done)).Kind.ShouldBe(ResultKind.NotFound);
        (await AnswerAsync(desk, heard.Reference, done with { Outcome = SuggestionOutcome.New })).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Outcome");
        (await AnswerAsync(desk, heard.Reference, done with { Answer = " " })).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Answer");
        (await AnswerAsync(desk, heard.Reference, done)).Value.ShouldBe("/suggestions?show=done");
        (await AnswerAsync(desk, heard.Reference, done with { Outcome = SuggestionOutcome.NotNow })).Kind.ShouldBe(ResultKind.Conflict);

        var kept = await desk.Database.ReadAsync(db => db.Suggestions.SingleAsync());
        (kept.Outcome, kept.Answer, kept.AnsweredById, kept.AnsweredAt).ShouldBe((SuggestionOutcome.Done, "It stands there now", desk.Office.Amara.Id, TestClock.Start));
    }

    private static async Task<Result<string>> AnswerAsync(OpenDesk desk, string reference, SuggestionAnswer answer)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<SuggestionDesk>().AnswerAsync(reference, answer, new Submission($"a{Interlocked.Increment(ref forms):x31}", [1]), CancellationToken.None);
    }

    private static async Task PromoteAsync(OpenDesk desk)
    {
        await using var scope = desk.Database.Scope();
        var role = new IdentityRole<Guid>(nameof(StaffRole.Manager)) { Id = Guid.CreateVersion7() };
        scope.Db.Roles.Add(role);
        scope.Db.UserRoles.Add(new IdentityUserRole<Guid> { RoleId = role.Id, UserId = desk.Office.Amara.Id });
        scope.Db.Note("Role given", desk.Office.Branch);
        await scope.Db.SaveChangesAsync();
    }
}
