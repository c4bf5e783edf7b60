using CustomerRelations.Entities;
using CustomerRelations.Office.Letters;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Shape;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Letters;

public sealed class TemplateBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly TemplateForm Good = new() { Kind = LetterKind.Update, Language = "en", Name = "Short", Subject = "How it stands", Body = "Dear {address_as},\r\n{promise}" };

    [Theory, OnSqlite, OnPostgres]
    public async Task A_template_is_written_changed_and_retired(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await AddAsync(office, Good)).IsDone.ShouldBeTrue();
        var card = await CardAsync(office);
        (card.Row.Body, card.Row.BodyUpset).ShouldBe(("Dear {address_as},\n{promise}", null));
        (await ChangeAsync(office, card, card.AsForm() with { BodyUpset = "I am sorry, {address_as}." })).IsDone.ShouldBeTrue();
        (await ChangeAsync(office, card, card.AsForm() with { Body = "Dear you" })).Kind.ShouldBe(ResultKind.Conflict);
        var now = await CardAsync(office);
        now.Row.BodyUpset.ShouldBe("I am sorry, {address_as}.");
        (await office.AskAsync((TemplateBook book) => book.RetireAsync(AdminOffice.Form(), now.Row.Id, now.Row.Version, None))).IsDone.ShouldBeTrue();
        (await CardAsync(office)).Row.RetiredAt.ShouldBe(TestClock.Start);
        (await office.ActsAsync(now.Row.Id)).ShouldBe(["Letter template written", "Letter template changed", "Letter template retired"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_gap_we_do_not_know_is_named(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await AddAsync(office, Good with { Body = "Dear {first_name}", BodyUpset = "{customer} {code()}" })).Problems.Errors.Select(error => error.ErrorMessage).ShouldBe(
            ["We know no {first_name}. Choose a gap from the list beside the text.", "We know no {code()}. Choose a gap from the list beside the text."]);
        (await AddAsync(office, new TemplateForm())).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Kind", "Language", "Name", "Subject", "Body"]);
        (await AddAsync(office, Good)).IsDone.ShouldBeTrue();
        (await AddAsync(office, Good)).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Name");
    }

    [Fact]
    public void What_is_put_into_a_gap_is_not_read_again()
    {
        var pieces = LetterTokens.Fill("{complaint_words}, {me}, {promise}.", new Dictionary<string, string> { ["complaint_words"] = "{me} <b>", ["me"] = "Ben", ["promise"] = "" });
        string.Concat(pieces.Select(piece => piece.Text)).ShouldBe("{me} <b>, Ben, {promise}.");
        pieces.Select(piece => piece.Gap).OfType<string>().ShouldBe(["promise"]);
    }

    [Theory, OnSqlite]
    public async Task Templates_that_come_with_the_product_have_only_gaps_we_know_and_no_exclamation_marks(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var letters = await office.Database.ReadAsync(db => db.LetterTemplates.AsNoTracking().ToListAsync());
        letters.Select(letter => (letter.Kind, letter.Language)).Distinct().Count().ShouldBe(14);
        foreach (var text in letters.SelectMany(letter => new[] { letter.Subject, letter.Body, letter.BodyUpset! }))
        {
            LetterTokens.UnknownIn(text).ShouldBeEmpty();
            text.ShouldNotContain("!");
            text.Length.ShouldBeLessThan(Lengths.Letter);
        }
    }

    [Fact]
    public void The_reference_lists_every_gap()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "reference", "letters.md"));
        page.Where(line => line.StartsWith("| `{", StringComparison.Ordinal)).ShouldBe(LetterTokens.All.Select(token => $"| `{token.Written}` | {token.Meaning} |"));
    }

    private static Task<Result<string>> AddAsync(AdminOffice office, TemplateForm form) =>
        office.AskAsync((TemplateBook book) => book.AddAsync(AdminOffice.Form(), form, None));

    private static Task<Result<string>> ChangeAsync(AdminOffice office, TemplateCard card, TemplateForm form) =>
        office.AskAsync((TemplateBook book) => book.ChangeAsync(AdminOffice.Form(), card.Row.Id, form, None));

    private static async Task<TemplateCard> CardAsync(AdminOffice office) => new(await office.Database.ReadAsync(db => db.LetterTemplates.AsNoTracking().SingleAsync(row => row.Name == "Short")));
}
