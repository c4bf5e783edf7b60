using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Help.Remedies;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Letters;

public sealed class LetterDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_letter_begins_with_the_template_of_their_language_and_mood(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var usual = (await OpenAsync(office, new LetterWish(LetterKind.ThankYou))).ShouldNotBeNull();
        (usual.IsUpset, usual.Template!.Language).ShouldBe((false, "en"));
        usual.Filled!.BodyText.ShouldStartWith("Dear Folake Adeyemi,\n\nthank you for telling us on 2 March 2026: “You said Friday.”");
        usual.Filled.Missing.ShouldBeEmpty();
        var upset = (await OpenAsync(office, new LetterWish(LetterKind.ThankYou, Upset: true))).ShouldNotBeNull();
        upset.Filled!.BodyText.ShouldContain("I am sorry.");
        var final = (await OpenAsync(office, new LetterWish(LetterKind.Final))).ShouldNotBeNull();
        final.Filled!.Missing.ShouldBe(["remedy"]);
        final.Filled.BodyText.ShouldContain("{remedy}");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task German_is_written_to_whoever_speaks_it(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        await using (var scope = office.Office.Database.Scope(office.Ben))
        {
            var customer = await scope.Db.Customers.SingleAsync();
            customer.Language = "de-AT";
            scope.Db.Note("Language learned", customer);
            await scope.Db.SaveChangesAsync();
        }

        (await OpenAsync(office, new LetterWish(LetterKind.ThankYou))).ShouldNotBeNull().Filled!.BodyText.ShouldContain("am 2. März 2026 gesagt haben: „You said Friday.“");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_letter_with_an_open_gap_is_not_kept(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var refused = await WriteAsync(office, new NewLetter { Kind = LetterKind.Final, Subject = "Our answer", Body = "We did {remedy}." });
        refused.Problems.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("A gap is still open: {remedy}. Write what belongs there, or take the line out.");
        (await WriteAsync(office, new NewLetter())).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Kind", "Subject", "Body"]);
        (await WriteAsync(office, new NewLetter { Kind = LetterKind.Final, Subject = "Our answer", Body = "We did {nothing of ours}." })).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sending_a_thank_you_tells_and_thanks_them_once(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var path = (await WriteAsync(office, new NewLetter { Kind = LetterKind.ThankYou, Subject = "Thank you", Body = "Dear Folake,\r\n\r\nthank you." })).Value;
        var letter = await office.Office.Database.ReadAsync(db => db.Letters.SingleAsync());
        (path, letter.Body, letter.SentAt).ShouldBe(($"/complaints/{office.Complaint.Reference}/letters/{letter.Id}", "Dear Folake,\n\nthank you.", null));

        (await SendAsync(office, office.Complaint.Reference, letter.Id, Guid.CreateVersion7())).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("ChannelId");
        var post = await office.Office.Database.ReadAsync(db => db.ListItems.FirstAsync(item => item.Kind == ListKind.Channel && item.RetiredAt == null));

        (await SendAsync(office, office.Complaint.Reference, letter.Id, post.Id)).IsDone.ShouldBeTrue();
        (await office.Office.AskAsync(office.Ben, (LetterBook book) => book.FindAsync(office.Complaint.Reference, letter.Id, None)))!.SentBy.ShouldBe(post.Label);

        var complaint = await office.Office.Database.ReadAsync(db => db.Complaints.SingleAsync());
        (complaint.ThankWords, complaint.ThankedById, complaint.LastToldAt).ShouldBe(("Dear Folake,\n\nthank you.", office.Ben, TestClock.Start));
        (await office.Office.Database.ReadAsync(db => db.ComplaintTellings.SingleAsync())).Words.ShouldBe("A letter: Thank you");
        (await SendAsync(office, office.Complaint.Reference, letter.Id)).Kind.ShouldBe(ResultKind.Conflict);
        (await SendAsync(office, "0000-0000", letter.Id)).Kind.ShouldBe(ResultKind.NotFound);
        (await office.Office.ActsAsync(letter.Id)).ShouldBe(["Letter written", "Letter sent"]);
    }

    private static Task<LetterProposal?> OpenAsync(RemedyOffice office, LetterWish wish) =>
        office.Office.AskAsync(office.Ben, (LetterSheet sheet) => sheet.OpenAsync(office.Complaint.Reference, wish, None));

    private static Task<Result<string>> WriteAsync(RemedyOffice office, NewLetter letter) =>
        office.Office.AskAsync(office.Ben, (LetterDesk desk) => desk.WriteAsync(AdminOffice.Form(), office.Complaint.Reference, letter, None));

    private static Task<Result<string>> SendAsync(RemedyOffice office, string reference, Guid id, Guid? channelId = null) =>
        office.Office.AskAsync(office.Ben, (LetterDesk desk) => desk.SendAsync(AdminOffice.Form(), reference, id, new LetterWay { ChannelId = channelId }, None));
}
