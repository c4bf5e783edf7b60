using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class CauseDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_cause_is_kept_with_where_it_lies_and_why(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var cause = new FoundCause { CauseFamily = CauseFamily.OurProcess, RootCauseId = office.Cause.Id, Whys = " Nobody asked \r\n\r\n Nobody could ask \r\n" };
        (await office.FindAsync(cause)).Value.ShouldBe($"/complaints/{office.Complaint.Reference}");
        var complaint = await office.NowAsync();
        (complaint.CauseFamily, complaint.RootCauseId, complaint.Whys).ShouldBe((CauseFamily.OurProcess, office.Cause.Id, "Nobody asked\nNobody could ask"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_cause_comes_from_its_list(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        (await office.FindAsync(new FoundCause { RootCauseId = office.Office.People.Phone.Id })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(FoundCause.RootCauseId));
        (await office.NowAsync()).RootCauseId.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Six_whys_are_one_too_many(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        (await office.FindAsync(new FoundCause { RootCauseId = office.Cause.Id, Whys = "1\n2\n3\n4\n5\n6" })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(FoundCause.Whys));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_cause_that_a_manager_writes_is_offered_to_everybody_from_then_on(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        (await office.FindAsync(new FoundCause { NewCause = "The bus is late" }, office.Office.Amara)).IsDone.ShouldBeTrue();
        var added = await office.Office.Database.ReadAsync(db => db.ListItems.AsNoTracking().SingleAsync(item => item.Label == "The bus is late"));
        (added.Kind, added.RetiredAt, (await office.NowAsync()).RootCauseId).ShouldBe((ListKind.RootCause, null, added.Id));
        (await office.FindAsync(new FoundCause { NewCause = "the BUS is late" })).IsDone.ShouldBeTrue();
        (await office.NowAsync()).RootCauseId.ShouldBe(added.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_does_not_manage_is_told_who_adds_a_cause(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        (await office.FindAsync(new FoundCause { NewCause = "The bus is late" })).Problems.Errors.Single().ErrorMessage.ShouldStartWith("A manager adds a cause");
        (await office.Office.Database.ReadAsync(db => db.ListItems.AnyAsync(item => item.Label == "The bus is late"))).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_cause_that_was_merged_reads_as_its_target_and_may_stay(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        await office.FindAsync();
        await MergeAsync(office);
        var view = (await office.Office.AskAsync((ComplaintFolder folder) => folder.OpenAsync(office.Complaint.Reference, ActionOffice.None))).Value;
        (view.CauseToday, ComplaintView.Chosen(view.Causes, view.CauseToday)).ShouldBe((office.Other.Id, "A word not kept"));
        view.Causes.Count(choice => choice.Name == "A word not kept").ShouldBe(1);
        (await office.FindAsync(new FoundCause { RootCauseId = view.CauseToday, CauseFamily = CauseFamily.Promise })).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_find_a_cause_the_second_is_asked_to_look_first(DatabaseKind kind)
    {
        await using var office = await ActionOffice.OpenAsync(kind);
        var seen = (await office.NowAsync()).Version;
        await office.FindAsync();
        (await office.FindAsync(new FoundCause { RootCauseId = office.Other.Id }, version: seen)).Kind.ShouldBe(ResultKind.Conflict);
        (await office.NowAsync()).RootCauseId.ShouldBe(office.Cause.Id);
    }

    internal static async Task MergeAsync(ActionOffice office)
    {
        var version = await office.Office.Database.ReadAsync(db => db.ListItems.Where(item => item.Id == office.Cause.Id).Select(item => item.Version).SingleAsync());
        var seen = new SeenEntry(ListKind.RootCause, office.Cause.Id, version);
        (await office.Office.AskAsync((ListBook lists) => lists.MergeAsync(AdminOffice.Form(), seen, office.Other.Id, ActionOffice.None))).IsDone.ShouldBeTrue();
    }
}
