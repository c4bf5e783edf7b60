using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Receive;

public sealed class LookAlikesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_phone_or_e_mail_is_asked_about_first(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Folake Adeyemi", "0117 496 0182"), Known(desk, "Tunde Bello", "t.bello@mail.example"), Known(desk, "F Adeyemi", null));

        (await AlikeAsync(desk, "F. Adeyemi", "+44 117 4960182")).ShouldBe([("Folake Adeyemi", "same phone", true), ("F Adeyemi", "same name, same branch", true)]);
        (await AlikeAsync(desk, "", "T.Bello@MAIL.example")).ShouldBe([("Tunde Bello", "same e-mail", true)]);
        (await AlikeAsync(desk, "Tunde Bello", "other@mail.example")).ShouldBe([("Tunde Bello", "same name, same branch", true)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_similar_name_needs_another_clue(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var other = new Branch { Name = "Mill Lane", TimeZone = "Europe/London", Currency = "GBP" };
        await desk.Database.SaveAsync("Opened", other);
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Søren Kjær", "0117 496 0182", other.Id), Known(desk, "Mei Tan", "mei.tan@old.example", other.Id));

        (await AlikeAsync(desk, "Soren Kjaer", null)).ShouldBeEmpty();
        (await AlikeAsync(desk, "Kjaer Soren", "020 7496 0182")).ShouldBe([("Søren Kjær", "same name, same end of the phone number", false)]);
        (await AlikeAsync(desk, "Mei Tann", "mei.tan@new.example")).ShouldBe([("Mei Tan", "similar name, same name in the e-mail", false)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_of_another_country_with_the_same_end_is_another_number(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.SettleInAsync("GB");
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Niamh Byrne", "+353 117 496 0182"), Known(desk, "Folake Adeyemi", "+44 117 496 0182"), Known(desk, "Old Card", "0117 496 0182"));

        (await AlikeAsync(desk, "", "0117 496 0182")).Select(found => found.Name).ShouldBe(["Folake Adeyemi", "Old Card"], ignoreOrder: true);
        (await AlikeAsync(desk, "", "+353 117 496 0182")).Select(found => found.Name).ShouldBe(["Niamh Byrne", "Old Card"], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_phone_is_found_beside_any_number_of_namesakes(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", [Known(desk, "Maria Silva", "020 7946 0999"), .. Enumerable.Range(0, 60).Select(at => Known(desk, $"Maria Silv{(char)('b' + (at % 20))}", null))]);

        (await AlikeAsync(desk, "Maria Silvo", "020 7946 0999"))[0].ShouldBe(("Maria Silva", "same phone", true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_slip_at_the_end_is_found_beside_any_number_of_newer_files_with_the_same_first_name(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Clara Bennett", null));
        await desk.Database.SaveAsync("Welcomed", [.. Enumerable.Range(0, 200).Select(at => Known(desk, $"Clara {(char)('c' + (at % 20))}{at:000}abc", null))]);

        (await AlikeAsync(desk, "Clara Bennet", null)).ShouldBe([("Clara Bennett", "similar name, same branch", false)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_phone_and_e_mail_of_a_form_is_looked_up(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Folake Adeyemi", "0117 496 0182"), Known(desk, "Tunde Bello", "t.bello@mail.example"));
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);

        var alike = await scope.Get<LookAlikes>().OfAsync("Somebody", [Contact.Read("020 7946 0000")!, Contact.Read("0117 496 0182")!, Contact.Read("t.bello@mail.example")!], desk.Office.Branch.Id, CancellationToken.None);

        alike.Select(found => (found.Person.Name, found.Why)).ShouldBe([("Folake Adeyemi", "same phone"), ("Tunde Bello", "same e-mail")], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_name_is_asked_about_at_the_same_branch_only(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var other = new Branch { Name = "Mill Lane", TimeZone = "Europe/London", Currency = "GBP" };
        await desk.Database.SaveAsync("Opened", other);
        var here = Known(desk, "Søren Kjær", null);
        await desk.Database.SaveAsync("Welcomed", here, Known(desk, "Mei Tan", null, other.Id));

        (await TwinsAsync(desk, "Kjaer Soren"))!.References.ShouldBe([here.Reference]);
        (await TwinsAsync(desk, "Mei Tan")).ShouldBeNull();
        (await TwinsAsync(desk, "??")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Folake Adeyemi", "Folake Adeyemy", true)]
    [InlineData("Folake Adeyemi", "Adeyemi Folak", true)]
    [InlineData("Folake Adeyemi", "Foalke Adeyemi", true)]
    [InlineData("Folake Adeyemi", "Folakke Adeyemi", true)]
    [InlineData("Madonna", "Madona", true)]
    [InlineData("Folake Adeyemi", "Folasade Adeyemi", false)]
    [InlineData("Folake Adeyemi", "Folak Adeyem", false)]
    [InlineData("Folake Adeyemi", "Folake", false)]
    public async Task One_slip_of_the_pen_is_a_similar_name(string known, string typed, bool isAlike)
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.Database.SaveAsync("Welcomed", Known(desk, known, null));

        (await AlikeAsync(desk, typed, null)).Select(found => found.Why).ShouldBe(isAlike ? ["similar name, same branch"] : []);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_typed_and_hostile_words_find_nobody(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await desk.Database.SaveAsync("Welcomed", Known(desk, "Ann Lee", "ann@mail.example"));

        (await AlikeAsync(desk, " ", "12")).ShouldBeEmpty();
        (await AlikeAsync(desk, "%% __ '; --", "\0@\ud800")).ShouldBeEmpty();
        (await AlikeAsync(desk, new string('x', 50_000), new string('9', 50_000))).ShouldBeEmpty();
    }

    private static async Task<Twins?> TwinsAsync(OpenDesk desk, string name)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        return await scope.Get<LookAlikes>().TwinsOfAsync(name, [], desk.Office.Branch.Id, CancellationToken.None);
    }

    private static Customer Known(OpenDesk desk, string name, string? contact, Guid? branchId = null)
    {
        var customer = Customer.Welcome(CustomerKind.Person, name, Keys.Words(name), branchId ?? desk.Office.Branch.Id, TestClock.Start);
        if (Contact.Read(contact) is { } read)
        {
            customer.ContactPoints.Add(new ContactPoint { CustomerId = customer.Id, Kind = read.Kind, Value = read.Value, Key = read.Key, TailKey = read.Tail });
        }

        return customer;
    }

    private static async Task<IReadOnlyList<(string Name, string? Why, bool IsSure)>> AlikeAsync(OpenDesk desk, string? name, string? contact)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        var alike = await scope.Get<LookAlikes>().OfAsync(name, contact, desk.Office.Branch.Id, CancellationToken.None);
        return alike.Select(found => (found.Person.Name, found.Why, found.IsSure)).ToList();
    }
}
