using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Office.Entrance.BensPassword;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class PasswordLinksTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_says_whose_it_is_sets_a_password_and_is_over(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var link = await LinkAsync(office);
        var session = await office.SignInAsync(office.Ben);
        (await ReadAsync(office, link)).Value.ShouldBe("Ben");

        (await SetAsync(office, link, Fresh)).Value.ShouldBe("/account/sign-in");

        (await OpensAsync(office, Fresh)).ShouldBeTrue();
        (await OpensAsync(office, Old)).ShouldBeFalse();
        (await office.IsSignedInAsync(session)).ShouldBeFalse();
        (await office.StaffAsync(office.Ben)).EmailConfirmed.ShouldBeTrue();
        (await office.ActsAsync(office.Ben)).ShouldBe(["One-time link made", "Password set with a link"]);
        (await ReadAsync(office, link)).Kind.ShouldBe(ResultKind.NotFound);
        (await SetAsync(office, link, Old)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_use_one_link_at_once_one_wins(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var link = await LinkAsync(office);
        string[] wishes = [Fresh, "Nine brown owls in the barn, 9"];
        var uses = await Task.WhenAll(wishes.Select(wish => Task.Run(() => SetAsync(office, link, wish))));

        uses.Count(use => use.IsDone).ShouldBe(1);
        uses.Single(use => !use.IsDone).Kind.ShouldBe(ResultKind.NotFound);
        (await OpensAsync(office, wishes[uses[0].IsDone ? 0 : 1])).ShouldBeTrue();
        (await OpensAsync(office, wishes[uses[0].IsDone ? 1 : 0])).ShouldBeFalse();
        (await office.ActsAsync(office.Ben)).Count(act => act == "Password set with a link").ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_form_sent_twice_leads_to_one_page(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var (link, form) = (await LinkAsync(office), AdminOffice.Form());
        (await SetAsync(office, link, Fresh, form)).Value.ShouldBe("/account/sign-in");
        (await SetAsync(office, link, Fresh, form)).Value.ShouldBe("/account/sign-in");
        (await office.ActsAsync(office.Ben)).Count(act => act == "Password set with a link").ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_easy_password_leaves_the_link_good(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var link = await LinkAsync(office);
        (await SetAsync(office, link, "a")).Kind.ShouldBe(ResultKind.Invalid);
        (await SetAsync(office, link, "")).Kind.ShouldBe(ResultKind.Invalid);
        (await ReadAsync(office, link)).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Used_closed_overtaken_by_a_new_password_and_never_made_are_over_in_the_same_words(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var never = (await ReadAsync(office, "nothing")).Sentence;
        var used = await LinkAsync(office);
        (await SetAsync(office, used, Fresh)).IsDone.ShouldBeTrue();
        await ShouldBeOverAsync(office, never, used, used[..^8], "", null);

        var overtaken = await LinkAsync(office);
        (await ChangeAsync(office, await office.SignInAsync(office.Ben), Fresh, Old)).IsDone.ShouldBeTrue();
        await ShouldBeOverAsync(office, never, overtaken);

        var ofClosed = await LinkAsync(office);
        await office.CloseAsync(office.Ben);
        await ShouldBeOverAsync(office, never, ofClosed);
    }

    private static async Task ShouldBeOverAsync(AdminOffice office, string never, params string?[] links)
    {
        foreach (var link in links)
        {
            (await ReadAsync(office, link)).Sentence.ShouldBe(never);
            (await SetAsync(office, link, "Nine brown owls in the barn, 9")).Sentence.ShouldBe(never);
        }
    }

    private static async Task<string> LinkAsync(AdminOffice office) =>
        (await office.AskAsync((StaffDoor door) => door.NewLinkAsync(AdminOffice.Form(), office.Ben, None))).Value.Address!.Split('/')[^1];

    private static Task<Result<string>> ReadAsync(AdminOffice office, string? link) =>
        office.AskAsync(StaffMember.SystemId, (PasswordLinks links) => links.ReadAsync(link, None));

    private static Task<Result<string>> SetAsync(AdminOffice office, string? link, string password, Submission? form = null) =>
        office.AskAsync(StaffMember.SystemId, (PasswordLinks links) => links.SetAsync(link, new FirstPassword { New = password }, form ?? AdminOffice.Form(), None));
}
