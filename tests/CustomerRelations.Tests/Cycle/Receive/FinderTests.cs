using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Search;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive;

public sealed class FinderTests
{
    private static readonly string[] Typed = ["fol ade", "folake", "0117 496 0182", "f.bello", "f.bello@"];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_is_found_by_any_part_in_any_order_however_it_is_written(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", ((string[])["Zoë O’Brien", "Łukasz Żółty", "Anna Bianchi", "Ann Lee", "Bianca Anders", "安娜 王", "Ольга Iванова"])
            .Select(desk.Office.NewCustomer).ToArray<Entity>());

        (await NamesAsync(desk, "zoe")).ShouldBe(["Zoë O’Brien"]);
        (await NamesAsync(desk, "o'bri zo")).ShouldBe(["Zoë O’Brien"]);
        (await NamesAsync(desk, "OBRIEN")).ShouldBe(["Zoë O’Brien"]);
        (await NamesAsync(desk, "zolty lu")).ShouldBe(["Łukasz Żółty"]);
        (await NamesAsync(desk, "bian an")).ShouldBe(["Anna Bianchi", "Bianca Anders"], ignoreOrder: true);
        (await NamesAsync(desk, "安娜")).ShouldBe(["安娜 王"]);
        (await NamesAsync(desk, "ольга")).ShouldBe(["Ольга Iванова"]);
        (await NamesAsync(desk, "anna lee")).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whole_words_come_before_beginnings_and_then_whoever_was_here_last(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customers = ((string[])["Annabel Ray", "Annika Moss", "Ann Lee", "Ann"]).Select(desk.Office.NewCustomer).ToArray();
        customers[1].Met(TestClock.Start, Feeling.Pleased);
        await desk.Database.SaveAsync("Welcomed", customers.ToArray<Entity>());

        (await NamesAsync(desk, "ann")).ShouldBe(["Ann", "Ann Lee", "Annika Moss", "Annabel Ray"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task At_most_eight_are_shown(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Enumerable.Range(1, 12).Select(number => desk.Office.NewCustomer($"Maya Chen {number}")).ToArray<Entity>());

        (await NamesAsync(desk, "maya")).Count.ShouldBe(Finder.Most);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_phone_number_is_found_in_every_spelling_and_by_its_end(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed",
            Reached(desk, "National", "0117 496 0182"), Reached(desk, "Abroad", "+44 (0)117 496-0183"), Reached(desk, "Other", "0117 496 0999"));

        foreach (var spelling in new[] { "+44 117 496 0182", "0117 4960182", "0044 (0)117/496.0182", "4960182", "0182", "01174960182" })
        {
            (await NamesAsync(desk, spelling)).ShouldBe(["National"], spelling);
        }

        foreach (var spelling in new[] { "0117 496 0183", "+44 117 496 0183", "0183", "+441174960183" })
        {
            (await NamesAsync(desk, spelling)).ShouldBe(["Abroad"], spelling);
        }

        (await NamesAsync(desk, "0117 496")).ShouldBe(["National", "Other"], ignoreOrder: true);
        (await NamesAsync(desk, "5555")).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_of_home_is_found_from_abroad_and_the_other_way_round(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Reached(desk, "Before", "0117 496 0182"));
        await desk.SettleInAsync("GB");
        await desk.Database.SaveAsync("Welcomed", Reached(desk, "Since", "0117 496 0555", DialPlan.Of("GB")), Reached(desk, "Dublin", "+353 117 496 0182", DialPlan.Of("GB")));

        foreach (var beginning in new[] { "+44 117 496 0", "0117 496 0", "0044 117 4960" })
        {
            (await NamesAsync(desk, beginning)).ShouldBe(["Before", "Since"], ignoreOrder: true, beginning);
        }

        (await NamesAsync(desk, "0117 496 0555")).ShouldBe(["Since"]);
        (await NamesAsync(desk, "+353 117")).ShouldBe(["Dublin"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_e_mail_is_found_by_its_beginning(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Reached(desk, "One", "F.Bello@mail.example"), Reached(desk, "Two", "f_bello@mail.example"));

        (await NamesAsync(desk, "f.bello")).ShouldBe(["One"]);
        (await NamesAsync(desk, "F.BELLO@MAIL")).ShouldBe(["One"]);
        (await NamesAsync(desk, "f_b")).ShouldBe(["Two"]);
        (await NamesAsync(desk, "@mail")).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reference_leads_to_what_it_is_the_reference_of(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        var touchpoint = desk.Office.NewTouchpoint(matter, TestClock.Start);
        var promise = Promise.Make(matter, "Ring her", desk.Office.Ben.Id, TestClock.Start, TestClock.Start.AddHours(5));
        var complaint = Complaint.Receive(matter, "You said Friday.", TestClock.Start);
        await desk.Database.SaveAsync("Told", customer, matter, touchpoint, promise, complaint);

        (await PathAsync(desk, customer.Reference)).ShouldBe($"/customers/{customer.Reference}");
        (await PathAsync(desk, $" {customer.Reference.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)}")).ShouldBe($"/customers/{customer.Reference}");
        (await PathAsync(desk, touchpoint.Reference)).ShouldBe($"/touchpoints/{touchpoint.Reference}");
        (await PathAsync(desk, complaint.Reference)).ShouldBe($"/complaints/{complaint.Reference}");
        (await PathAsync(desk, promise.Reference)).ShouldBe($"/customers/{customer.Reference}");
        (await PathAsync(desk, matter.Reference)).ShouldBe($"/touchpoints/{touchpoint.Reference}");
        (await NamesAsync(desk, complaint.Reference)).ShouldBe(["Folake Adeyemi"]);
        (await PathAsync(desk, "0000-0000")).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_that_could_be_a_reference_is_still_a_name(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", desk.Office.NewCustomer("Marcella Rossi"));

        (await NamesAsync(desk, "Marcella")).ShouldBe(["Marcella Rossi"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merged_file_leads_to_the_one_it_became_part_of_and_an_erased_one_to_nothing(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (old, living, gone) = (desk.Office.NewCustomer("Fola Ade"), desk.Office.NewCustomer("Mrs Adeyemi"), Reached(desk, "Kwame Mensah", "kwame@mail.example"));
        await desk.Database.SaveAsync("Welcomed", old, living, gone);
        await desk.MergeAsync(old, living);
        await EraseAsync(desk, gone);

        (await NamesAsync(desk, "fola")).ShouldBe(["Mrs Adeyemi"]);
        (await NamesAsync(desk, "mensah")).ShouldBeEmpty();
        (await NamesAsync(desk, "kwame@")).ShouldBeEmpty();
        (await PathAsync(desk, gone.Reference)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_owed_and_what_is_complained_about_stands_beside_the_name(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        var promise = Promise.Make(matter, "Ring her", desk.Office.Ben.Id, TestClock.Start, TestClock.Start.AddHours(5));
        var complaint = Complaint.Receive(matter, "You said Friday.", TestClock.Start);
        await desk.Database.SaveAsync("Told", customer, matter, promise, complaint, desk.Office.NewCustomer("Folasade Bello"));

        var today = (await FindAsync(desk, "fol ade")).People.Single();
        (today.IsPromiseLate, today.IsComplaintOpen, today.Branch).ShouldBe((false, true, "High Street"));
        desk.Database.Clock.Advance(TimeSpan.FromHours(6));
        (await FindAsync(desk, "fol")).People.Select(person => (person.Name, person.IsPromiseLate, person.IsComplaintOpen))
            .ShouldBe([("Folake Adeyemi", true, true), ("Folasade Bello", false, false)], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whatever_is_typed_does_no_harm(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", desk.Office.NewCustomer("Ann Lee"));

        foreach (var text in new[] { "' OR 1=1 --", "%%", "__", "n%", "_nn", "%nn", "\0\0", "a\ud800b", "@@", "+++", "\u202e\u202e", "null", new string('a', 100_000), new string('9', 5000), string.Join(' ', Enumerable.Range(0, 500)) })
        {
            (await NamesAsync(desk, text)).ShouldBeEmpty(text);
        }

        foreach (var text in new[] { null, "", "  ", "a", "1", "-", "@" })
        {
            (await FindAsync(desk, text)).Text.IsTooShort.ShouldBeTrue(text);
        }
    }

    [Fact]
    public async Task The_search_is_good_sql_for_sql_server()
    {
        await using var db = TSql.Open();
        foreach (var text in Typed.Select(typed => SearchText.Read(typed, DialPlan.Of("GB"))))
        {
            TSql.ShouldParse(new SearchHits(db).Of(text, text.Words));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reference_is_followed_without_putting_all_conversations_in_order(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await using var scope = desk.Database.Scope(readOnly: true);

        new ReferenceBook(scope.Db).Of("ABCD-EFGH").ToQueryString().ShouldNotContain("OVER(");
    }

    [Theory, OnSqlite]
    public async Task Words_are_looked_up_in_the_index(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await using var scope = desk.Database.Scope(readOnly: true);
        foreach (var text in Typed.Select(typed => SearchText.Read(typed, DialPlan.Of("GB"))))
        {
            var steps = await TestPlan.OfAsync(scope.Db, scope.Get<SearchHits>().Of(text, text.Words));
            steps.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.StartsWith("SCAN (subquery", StringComparison.Ordinal))
                .Select(step => "CO-ROUTINE " + step["SCAN ".Length..]).Except(steps).ShouldBeEmpty($"{text.Typed}: {string.Join('\n', steps)}");
        }
    }

    private static Customer Reached(OpenDesk desk, string name, string contact, DialPlan? plan = null)
    {
        var customer = desk.Office.NewCustomer(name);
        var read = Contact.Read(contact, plan)!;
        customer.ContactPoints.Add(new ContactPoint { CustomerId = customer.Id, Kind = read.Kind, Value = read.Value, Key = read.Key, TailKey = read.Tail });
        return customer;
    }

    private static async Task EraseAsync(OpenDesk desk, Customer gone)
    {
        await using var scope = desk.Database.Scope();
        await scope.Work.RunAsync(null, async cancel =>
        {
            await scope.Db.Customers.Where(customer => customer.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(customer => customer.ErasedAt, TestClock.Start), cancel);
            return Result.Done("");
        }, CancellationToken.None);
    }

    private static async Task<Findings> FindAsync(OpenDesk desk, string? text)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        return await scope.Get<Finder>().FindAsync(text, CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(OpenDesk desk, string text) =>
        (await FindAsync(desk, text)).People.Select(person => person.Name).ToList();

    private static async Task<string?> PathAsync(OpenDesk desk, string text) => (await FindAsync(desk, text)).Path;
}
