using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Lists;

public sealed class ManyDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task All_ticked_are_moved_at_once_and_an_open_form_of_theirs_is_overtaken(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var all = await office.WelcomeAsync("Ada", "Ben", "Cem");
        var act = new ManyAct(BulkChangeKind.Branch, office.Mill.Id);

        var done = await office.ChangeAsync(act, 2, all[0], all[1]);

        done.IsDone.ShouldBeTrue(done.Sentence);
        (await office.ReadAsync(all[0])).BranchId.ShouldBe(office.Mill.Id);
        (await office.ReadAsync(all[0])).Version.ShouldNotBe(all[0].Version);
        (await office.ReadAsync(all[2])).BranchId.ShouldBe(office.Office.Branch.Id);
        (await office.ReadAsync(all[2])).Version.ShouldBe(all[2].Version);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Many files changed"))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Putting_back_leaves_what_somebody_changed_since(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var all = await office.WelcomeAsync("Ada", "Ben", "Cem");
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        (await office.ChangeAsync(new ManyAct(BulkChangeKind.FavouriteColleague, ben), 1, all[1])).IsDone.ShouldBeTrue();
        var done = await office.ChangeAsync(new ManyAct(BulkChangeKind.FavouriteColleague, amara), 3, all);
        (await office.ChangeAsync(new ManyAct(BulkChangeKind.FavouriteColleague, ben), 1, all[2])).IsDone.ShouldBeTrue();

        (await office.UndoAsync(done.Value)).IsDone.ShouldBeTrue();

        (await office.ReadAsync(all[0])).FavouriteColleagueId.ShouldBeNull();
        (await office.ReadAsync(all[1])).FavouriteColleagueId.ShouldBe(ben);
        (await office.ReadAsync(all[2])).FavouriteColleagueId.ShouldBe(ben);
        var change = await office.Database.ReadAsync(db => db.BulkChanges.SingleAsync(one => one.UndoneAt != null));
        (change.Files, change.PutBack).ShouldBe((3, 2));
        (await office.UndoAsync(done.Value)).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_tag_is_given_to_those_who_lack_it_and_taken_back_from_those_alone(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var all = await office.WelcomeAsync("Ada", "Ben");
        (await office.ChangeAsync(new ManyAct(BulkChangeKind.AddTag, office.Trade.Id), 1, all[0])).IsDone.ShouldBeTrue();
        var given = await office.ChangeAsync(new ManyAct(BulkChangeKind.AddTag, office.Trade.Id), 1, all);
        (await office.NamesAsync(new ListQuestion { Tag = office.Trade.Id, Sort = ListSort.Name })).ShouldBe(["Ada", "Ben"]);

        (await office.UndoAsync(given.Value)).IsDone.ShouldBeTrue();
        (await office.NamesAsync(new ListQuestion { Tag = office.Trade.Id })).ShouldBe(["Ada"]);

        var taken = await office.ChangeAsync(new ManyAct(BulkChangeKind.RemoveTag, office.Trade.Id), 1, all);
        (await office.NamesAsync(new ListQuestion { Tag = office.Trade.Id })).ShouldBeEmpty();
        (await office.UndoAsync(taken.Value)).IsDone.ShouldBeTrue();
        (await office.NamesAsync(new ListQuestion { Tag = office.Trade.Id })).ShouldBe(["Ada"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_who_fit_are_changed_and_another_number_than_was_said_changes_nobody(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        await office.WelcomeAsync("Ada One", "Ada Two", "Ben");
        var choice = new ManyChoice([], true, new ListQuestion { Name = "ada" }, new ManyAct(BulkChangeKind.Branch, office.Mill.Id));
        await using (var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true))
        {
            var preview = await scope.Get<ManyDesk>().PreviewAsync(choice, None);
            (preview.Files, preview.Changing, preview.Says).ShouldBe((2, 2, "Branch: Mill Lane"));
            preview.Names.ShouldBe(["Ada One", "Ada Two"]);
        }

        await office.WelcomeAsync("Ada Three");
        Task<Result<string>> ChangeAsync(int told) => office.DoAsync<ManyDesk>(office.Office.Ben.Id, (desk, form) => desk.ChangeAsync(form, choice, told, None));

        (await ChangeAsync(2)).Kind.ShouldBe(ResultKind.Conflict);
        (await office.NamesAsync(new ListQuestion { Branch = office.Mill.Id })).ShouldBeEmpty();
        (await ChangeAsync(3)).IsDone.ShouldBeTrue();
        (await office.NamesAsync(new ListQuestion { Branch = office.Mill.Id })).Count.ShouldBe(3);
        (await ChangeAsync(3)).Kind.ShouldBe(ResultKind.Invalid);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_no_manager_changes_nobody_and_what_is_not_offered_is_refused(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var ada = (await office.WelcomeAsync("Ada"))[0];
        var choice = new ManyChoice([ada.Reference], false, new ListQuestion(), new ManyAct(BulkChangeKind.Branch, office.Mill.Id));

        (await office.DoAsync<ManyDesk>(office.Office.Amara.Id, (desk, form) => desk.ChangeAsync(form, choice, 1, None))).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.ChangeAsync(new ManyAct(BulkChangeKind.Branch, Guid.CreateVersion7()), 1, ada)).Kind.ShouldBe(ResultKind.Invalid);
        (await office.ChangeAsync(new ManyAct(BulkChangeKind.Branch, null), 1, ada)).Kind.ShouldBe(ResultKind.Invalid);
        (await office.ReadAsync(ada)).BranchId.ShouldBe(office.Office.Branch.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_seven_days_nothing_is_put_back_and_what_stood_there_stays_readable(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var ada = (await office.WelcomeAsync("Ada"))[0];
        var done = await office.ChangeAsync(new ManyAct(BulkChangeKind.Branch, office.Mill.Id), 1, ada);
        office.Database.Clock.Advance(ManyBook.UndoKept + TimeSpan.FromMinutes(1));

        (await office.UndoAsync(done.Value)).Kind.ShouldBe(ResultKind.Invalid);
        await using var later = office.Database.Scope();
        await later.Get<Housekeeping>().SweepAsync(office.Database.Clock.GetUtcNow().UtcDateTime, None);

        (await later.Db.BulkChangeRows.Select(row => row.BeforeId).ToListAsync()).ShouldBe([office.Office.Branch.Id]);
    }
}
