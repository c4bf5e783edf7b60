using System.Security.Cryptography;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Files;

public sealed class FilingDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_is_opened_with_every_way_to_reach_them_and_one_best(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var form = New(desk, "Zoë O’Brien") with
        {
            Given = " Zoë ", AddressAs = "Ms O’Brien", Pronoun = "she", Language = "polish", TimeZone = "Europe/London", FavouriteColleagueId = desk.Office.Ben.Id,
            Contacts = [Phone("0117 496 0182", "home"), Phone(" "), Mail("Zoe@Mail.example"), new ContactLine { Kind = ContactKind.Address, Value = "2 Mill Lane\r\nBristol" }], Preferred = 2,
        };

        var customer = await ReadAsync(desk, await OpenAsync(desk, form));

        (customer.DisplayName, customer.Given, customer.AddressAs, customer.Language, customer.TimeZone, customer.FavouriteColleagueId)
            .ShouldBe(("Zoë O’Brien", "Zoë", "Ms O’Brien", "pl", null, desk.Office.Ben.Id));
        customer.ContactPoints.OrderBy(point => point.Kind).Select(point => (point.Value, point.Key, point.Label, point.IsPreferred)).ShouldBe(
        [
            ("0117 496 0182", "01174960182", "home", false), ("Zoe@Mail.example", "zoe@mail.example", null, true), ("2 Mill Lane\nBristol", "2 mill lane bristol", null, false),
        ]);
        customer.NameParts.Select(part => part.Key).ShouldBe(["zoe", "obrien"], ignoreOrder: true);
        (await ActsAsync(desk, customer.Id)).ShouldBe(["File opened"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_keeps_what_stays_and_the_log_says_what_the_rows_beside_said(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var press = new ListItem { Kind = ListKind.Tag, Label = "Press", Order = 1 };
        await desk.Database.SaveAsync("List filled", press);
        var path = await OpenAsync(desk, New(desk, "Ada Byron") with { Contacts = [Phone("0117 496 0182"), Phone("0117 496 0199")] });
        var before = await ReadAsync(desk, path);

        var form = CustomerForm.Of(before) with { Name = "Ada Lovelace", Contacts = [Phone("0117 496 0182", "home"), Mail("ada@mail.example")], Preferred = 1, Tags = [press.Id, Guid.CreateVersion7()] };
        (await ChangeAsync(desk, path.Value, form)).IsDone.ShouldBeTrue();

        var after = await ReadAsync(desk, path);
        after.ContactPoints.Single(point => point.Kind == ContactKind.Phone).Id.ShouldBe(before.ContactPoints.Single(point => point.Value == "0117 496 0182").Id);
        after.ContactPoints.Single(point => point.IsPreferred).Value.ShouldBe("ada@mail.example");
        after.Tags.Single().ListItemId.ShouldBe(press.Id);
        after.NameParts.Select(part => part.Key).ShouldBe(["ada", "lovelace"], ignoreOrder: true);
        var entry = await desk.Database.ReadAsync(db => db.Changes.Include(change => change.Detail).OrderByDescending(change => change.Seq).FirstAsync());
        (entry.Act, entry.SubjectId).ShouldBe(("File changed", after.Id));
        entry.FieldNames.Split(',').ShouldBe(["DisplayName", "NameKey", "Phones", "Emails", "Tags"], ignoreOrder: true);
        entry.Detail!.Before.ShouldContain("0117 496 0199");
        entry.Detail.After.ShouldContain("0117 496 0182 (home)");
        entry.Detail.After.ShouldContain("Press");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Saving_what_is_there_already_is_no_change(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var path = await OpenAsync(desk, New(desk, "Ada Byron") with { Contacts = [Phone("0117 496 0182")] });
        var before = await ReadAsync(desk, path);
        (await ChangeAsync(desk, path.Value, CustomerForm.Of(before))).IsDone.ShouldBeTrue();
        (await ReadAsync(desk, path)).Version.ShouldBe(before.Version);
        (await ActsAsync(desk, before.Id)).ShouldBe(["File opened"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_was_overtaken_writes_over_nothing_not_even_a_phone(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var path = await OpenAsync(desk, New(desk, "Ada Byron"));
        var (theirs, yours) = (CustomerForm.Of(await ReadAsync(desk, path)), CustomerForm.Of(await ReadAsync(desk, path)));
        (await ChangeAsync(desk, path.Value, theirs with { Contacts = [Phone("0117 496 0182")] })).IsDone.ShouldBeTrue();

        (await ChangeAsync(desk, path.Value, yours with { Contacts = [Phone("0117 496 0199")] })).Kind.ShouldBe(ResultKind.Conflict);
        (await ReadAsync(desk, path)).ContactPoints.Single().Value.ShouldBe("0117 496 0182");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_conversation_logged_meanwhile_is_nobody_overtaking(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var path = await OpenAsync(desk, New(desk, "Ada Byron"));
        var customer = await ReadAsync(desk, path);
        (await desk.LogAsync(desk.Visit("") with { Customer = customer.Reference })).IsDone.ShouldBeTrue();
        (await ChangeAsync(desk, path.Value, CustomerForm.Of(customer) with { AddressAs = "Countess" })).IsDone.ShouldBeTrue();
        (await ReadAsync(desk, path)).AddressAs.ShouldBe("Countess");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_beside_a_look_alike_is_asked_about_and_noted_by_itself(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var first = await ReadAsync(desk, await OpenAsync(desk, New(desk, "Ada Byron") with { Contacts = [Phone("0117 496 0182")] }));

        (await OpenAsync(desk, New(desk, "Byron, Ada"))).Problems.Errors.Single().ErrorMessage.ShouldStartWith("Somebody with this name has a file at this branch.");
        (await OpenAsync(desk, New(desk, "Annabella") with { Contacts = [Phone("+44 117 496 0182")] })).Problems.Errors.Single().PropertyName.ShouldBe("IsNew");

        var second = await ReadAsync(desk, await OpenAsync(desk, New(desk, "Ada Byron") with { IsNew = true }));
        (await ActsAsync(desk, second.Id)).ShouldBe(["File opened", Twins.Act]);
        var noted = await desk.Database.ReadAsync(db => db.Changes.Include(change => change.Detail).SingleAsync(change => change.Act == Twins.Act));
        noted.Detail!.After.ShouldContain(first.Reference);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_old_file_leads_to_the_living_one_and_an_erased_one_nowhere(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var old = await ReadAsync(desk, await OpenAsync(desk, New(desk, "Ada Byron")));
        var living = await ReadAsync(desk, await OpenAsync(desk, New(desk, "Ada Lovelace")));
        await desk.MergeAsync(old, living);
        (await FormAsync(desk, old.Reference))!.Reference.ShouldBe(living.Reference);

        await desk.Database.ReadAsync(db => db.Customers.Where(row => row.Id == living.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ErasedAt, TestClock.Start)));
        (await FormAsync(desk, living.Reference)).ShouldBeNull();
        (await ChangeAsync(desk, $"/customers/{living.Reference}", New(desk, "Ada"))).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory]
    [InlineData(ContactKind.Phone, "ring me", "Contacts[0].Value")]
    [InlineData(ContactKind.Phone, "a@b.example", "Contacts[0].Value")]
    [InlineData(ContactKind.Email, "0117 496 0182", "Contacts[0].Value")]
    [InlineData((ContactKind)9, "0117 496 0182", "Contacts[0].Value")]
    public async Task A_line_that_is_not_what_it_says_is_refused(ContactKind kind, string value, string field)
    {
        var problems = await new CustomerFormRules().ValidateAsync(new CustomerForm { Name = "Ada", BranchId = Guid.CreateVersion7(), Contacts = [new ContactLine { Kind = kind, Value = value }] });
        problems.Errors.Single().PropertyName.ShouldBe(field);
    }

    [Fact]
    public async Task A_name_a_branch_and_words_that_can_be_read_are_needed()
    {
        var form = new CustomerForm { Name = " ", Language = "Klingonish", TimeZone = "Mars/Olympus", Pronoun = new string('x', 17), Contacts = [Phone("0117 496 0182"), Phone("0117 496 0182"), Mail("", "work")] };
        (await new CustomerFormRules().ValidateAsync(form)).Errors.Select(error => error.PropertyName)
            .ShouldBe(["Name", "Pronoun", "Language", "TimeZone", "BranchId", "Contacts[1].Value", "Contacts[2].Value"]);
    }

    private static CustomerForm New(OpenDesk desk, string name) => new() { Name = name, BranchId = desk.Office.Branch.Id };

    private static ContactLine Phone(string value, string? label = null) => new() { Kind = ContactKind.Phone, Value = value, Label = label };

    private static ContactLine Mail(string value, string? label = null) => new() { Kind = ContactKind.Email, Value = value, Label = label };

    private static Submission Posted() => new(RandomNumberGenerator.GetHexString(32, lowercase: true), [1]);

    private static async Task<Result<string>> OpenAsync(OpenDesk desk, CustomerForm form)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<FilingDesk>().OpenAsync(form, Posted(), None);
    }

    private static async Task<Result<string>> ChangeAsync(OpenDesk desk, string path, CustomerForm form)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<FilingDesk>().ChangeAsync(path.Split('/')[^1], form, Posted(), None);
    }

    private static async Task<OpenFile?> FormAsync(OpenDesk desk, string reference)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        return await scope.Get<FileForms>().OpenAsync(reference, None);
    }

    private static Task<Customer> ReadAsync(OpenDesk desk, Result<string> opened) => desk.Database.ReadAsync(db =>
        db.Customers.AsNoTracking().Include(row => row.ContactPoints).Include(row => row.Tags).Include(row => row.NameParts).AsSplitQuery().SingleAsync(row => row.Reference == opened.Value.Split('/', StringSplitOptions.None)[2]));

    private static Task<List<string>> ActsAsync(OpenDesk desk, Guid id) =>
        desk.Database.ReadAsync(db => db.Changes.Where(entry => entry.SubjectId == id).OrderBy(entry => entry.Seq).Select(entry => entry.Act).ToListAsync());
}
