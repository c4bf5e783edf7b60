using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Lists;

public sealed class ViewBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_is_kept_under_a_name_once_for_each_colleague(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var question = ListQuestion.Read("kind=person&sort=name&evil=1&after=7K3M-9QXD");

        (await KeepAsync(office, office.Office.Amara, question, " People ")).Value.ShouldBe("/customers?kind=person&sort=name");
        (await KeepAsync(office, office.Office.Amara, question, "people")).Kind.ShouldBe(ResultKind.Invalid);
        (await KeepAsync(office, office.Office.Amara, question, " ")).Kind.ShouldBe(ResultKind.Invalid);
        (await KeepAsync(office, office.Office.Ben, question, "People")).IsDone.ShouldBeTrue();

        (await ListAsync(office, office.Office.Amara)).Select(view => (view.Name, view.Query)).ShouldBe([("People", "kind=person&sort=name")]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_shared_list_is_seen_by_all_changed_by_its_owner_and_deleted_by_a_manager(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara, office.Office.Ben);
        await KeepAsync(office, amara, new ListQuestion(), "Own");
        await KeepAsync(office, amara, new ListQuestion(), "Shared", shared: true);
        await KeepAsync(office, ben, new ListQuestion(), "Of Ben", shared: true);

        var seen = await ListAsync(office, ben);
        seen.Select(view => (view.Name, view.IsOwn, view.MayDelete)).ShouldBe([("Of Ben", true, true), ("Shared", false, true)]);
        var shared = seen[1];
        (await office.DoAsync<ViewBook>(ben.Id, (book, form) => book.ChangeAsync(form, shared.Id, new ViewChange { Name = "Mine now", Version = shared.Version }, None))).Kind.ShouldBe(ResultKind.NotFound);
        var own = (await ListAsync(office, amara)).First(view => view.Name == "Of Ben");
        own.MayDelete.ShouldBeFalse();
        (await office.DoAsync<ViewBook>(amara.Id, (book, form) => book.DeleteAsync(form, own.Id, own.Version, None))).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.DoAsync<ViewBook>(ben.Id, (book, form) => book.DeleteAsync(form, shared.Id, shared.Version, None))).IsDone.ShouldBeTrue();
        (await ListAsync(office, amara)).Select(view => view.Name).ShouldBe(["Own", "Of Ben"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_writes_over_a_list_they_have_not_seen(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var amara = office.Office.Amara;
        await KeepAsync(office, amara, new ListQuestion(), "Own");
        var old = (await ListAsync(office, amara))[0];
        Task<Result<string>> NameAsync(string name) =>
            office.DoAsync<ViewBook>(amara.Id, (book, form) => book.ChangeAsync(form, old.Id, new ViewChange { Name = name, IsShared = true, Version = old.Version }, None));

        (await NameAsync("First")).IsDone.ShouldBeTrue();
        (await NameAsync("Second")).Kind.ShouldBe(ResultKind.Conflict);
        (await office.Database.ReadAsync(db => db.SavedViews.SingleAsync())).Name.ShouldBe("First");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Its_owner_puts_another_list_in_the_place_of_one_they_saw(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara, office.Office.Ben);
        await KeepAsync(office, amara, ListQuestion.Read("kind=person"), "People", shared: true);
        var old = (await ListAsync(office, amara))[0];
        Task<Result<string>> ReplaceAsync(StaffMember by, string query) =>
            office.DoAsync<ViewBook>(by.Id, (book, form) => book.ReplaceAsync(form, old.Id, old.Version, ListQuestion.Read(query), None));

        (await ReplaceAsync(ben, "left=upset")).Kind.ShouldBe(ResultKind.NotFound);
        (await ReplaceAsync(amara, "left=upset&evil=1&after=7K3M-9QXD")).Value.ShouldBe("/customers?left=upset");
        (await ReplaceAsync(amara, "left=pleased")).Kind.ShouldBe(ResultKind.Conflict);

        (await ListAsync(office, ben)).Select(view => (view.Name, view.Query)).ShouldBe([("People", "left=upset")]);
    }

    private static Task<Result<string>> KeepAsync(ListedOffice office, StaffMember by, ListQuestion question, string name, bool shared = false) =>
        office.DoAsync<ViewBook>(by.Id, (book, form) => book.KeepAsync(form, question, new NewView { Name = name, IsShared = shared }, None));

    private static async Task<IReadOnlyList<ViewCard>> ListAsync(ListedOffice office, StaffMember by)
    {
        await using var scope = office.Database.Scope(by.Id, readOnly: true);
        return await scope.Get<ViewBook>().ListAsync(None);
    }
}
