using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

public sealed class RemedyTalkTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_asks_back_is_answered_and_decides(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var remedy = await office.AskedAsync();
        (await AskAsync(office, office.Farid, remedy, "Did we try to repair it?")).Value.ShouldBe("/approvals");
        office.Office.Database.Clock.Advance(TimeSpan.FromHours(2));
        var waiting = (await CardAsync(office, remedy)).OpenQuestion.ShouldNotBeNull();
        (waiting.Words, waiting.By, waiting.Answer).ShouldBe(("Did we try to repair it?", "Farid", null));

        (await AnswerAsync(office, office.Ben, remedy, "Twice.")).Value.ShouldBe($"/complaints/{office.Complaint.Reference}");

        var card = await CardAsync(office, remedy);
        card.OpenQuestion.ShouldBeNull();
        var told = card.Questions.ShouldHaveSingleItem();
        (told.Answer, told.AnsweredBy).ShouldBe(("Twice.", "Ben"));
        (await office.ApproveAsync(office.Farid, remedy)).IsDone.ShouldBeTrue();
        (await office.Office.ActsAsync(remedy.Id)).ShouldBe(["Remedy asked for", "Remedy asked about", "Remedy question answered", "Remedy approved"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_question_waits_at_a_time_and_nobody_asks_about_their_own_or_about_what_is_decided(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var remedy = await office.AskedAsync();
        (await AskAsync(office, office.Ben, remedy, "Why?")).Kind.ShouldBe(ResultKind.NotAllowed);
        (await AskAsync(office, office.Farid, remedy, " ")).Kind.ShouldBe(ResultKind.Invalid);
        (await AskAsync(office, office.Farid, remedy, "Why?")).IsDone.ShouldBeTrue();
        (await AskAsync(office, office.Amara, remedy, "And why?")).Kind.ShouldBe(ResultKind.Conflict);
        await office.DeclineAsync(office.Amara, remedy, "Repair it");
        (await AskAsync(office, office.Farid, remedy, "Why not?")).Sentence.ShouldBe("Somebody decided already. There is nothing to ask any more.");
        (await office.Office.AskAsync(office.Farid, (RemedyTalk talk) => talk.AskAsync(AdminOffice.Form(), Guid.CreateVersion7(), new RemedyAsk { Question = "?" }, None))).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_whoever_offered_it_or_looks_after_it_answers_and_once(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var remedy = await office.AskedAsync();
        (await AnswerAsync(office, office.Ben, remedy, "Twice.")).Kind.ShouldBe(ResultKind.Conflict);
        await AskAsync(office, office.Farid, remedy, "Why?");
        (await AnswerAsync(office, office.Farid, remedy, "I know")).Kind.ShouldBe(ResultKind.NotAllowed);
        (await AnswerAsync(office, office.Ben, remedy, " ")).Kind.ShouldBe(ResultKind.Invalid);
        (await AnswerAsync(office, office.Ben, remedy, "Twice.")).IsDone.ShouldBeTrue();
        (await AnswerAsync(office, office.Ben, remedy, "Three times.")).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_customer_takes_what_is_promised_once(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var waiting = await office.AskedAsync();
        (await AcceptAsync(office, waiting)).Sentence.ShouldBe("Nothing is promised yet, so nothing can be taken.");
        await office.OfferAsync(office.Ben, office.New("5"));
        var promised = (await office.RemediesAsync()).Single(remedy => remedy.PromiseId is not null);
        (await AcceptAsync(office, promised)).IsDone.ShouldBeTrue();
        (await AcceptAsync(office, promised)).Sentence.ShouldBe("They took it before.");
        (await office.RemediesAsync()).Single(remedy => remedy.Id == promised.Id).AcceptedAt.ShouldBe(TestClock.Start);
    }

    private static Task<Result<string>> AskAsync(RemedyOffice office, Guid byId, Remedy remedy, string words) =>
        office.Office.AskAsync(byId, (RemedyTalk talk) => talk.AskAsync(AdminOffice.Form(), remedy.Id, new RemedyAsk { Question = words }, None));

    private static Task<Result<string>> AnswerAsync(RemedyOffice office, Guid byId, Remedy remedy, string words) =>
        office.Office.AskAsync(byId, (RemedyTalk talk) => talk.AnswerAsync(AdminOffice.Form(), remedy.Id, new RemedyAnswer { Answer = words }, None));

    private static Task<Result<string>> AcceptAsync(RemedyOffice office, Remedy remedy) =>
        office.Office.AskAsync(office.Ben, (RemedyTalk talk) => talk.AcceptAsync(AdminOffice.Form(), remedy.Id, None));

    private static async Task<ApprovalCard> CardAsync(RemedyOffice office, Remedy remedy) =>
        (await office.Office.AskAsync(office.Farid, (ApprovalTray tray) => tray.FindAsync(remedy.Id, None))).ShouldNotBeNull();
}
