using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>A page asks the database a few times, however long the story is: never once a row.</summary>
public sealed class StatementTests(StatementOffice office) : IClassFixture<StatementOffice>
{
    [Theory]
    [InlineData("desk@demo.example", "/desk?task={task}")]
    [InlineData("admin@demo.example", "/admin/rules")]
    [InlineData("admin@demo.example", "/admin/rules?all=true")]
    [InlineData("admin@demo.example", "/admin/rules/new")]
    [InlineData("admin@demo.example", "/admin/rules/guards")]
    [InlineData("manager@demo.example", "/reports/outcomes?show=all")]
    [InlineData("manager@demo.example", "/reports/feelings?show=all")]
    [InlineData("manager@demo.example", "/reports/handovers?show=all")]
    [InlineData("manager@demo.example", "/reports/wrong-doors?show=all")]
    [InlineData("manager@demo.example", "/reports/promises?show=due")]
    public async Task What_hardly_changes_is_at_hand_the_second_time(string email, string path, int statements = 8)
    {
        var visitor = await office.FirstOfTheDayAsync(email);
        path = path.Contains("{task}", StringComparison.Ordinal) ? path.Replace("{task}", $"{await TaskAsync()}", StringComparison.Ordinal) : path;
        (await visitor.GetAsync(path)).EnsureSuccessStatusCode();
        office.Take();

        (await visitor.GetAsync(path)).EnsureSuccessStatusCode();

        office.Take().ShouldBeInRange(1, statements);
    }

    [Theory]
    [InlineData("/desk", 5)]
    [InlineData("/desk?customer={longest}", 8)]
    [InlineData("/desk?phone=0117+496+0182", 8)]
    [InlineData("/desk?handler=Again&customer={longest}&goal=The+mixer", 4)]
    [InlineData("/matters/{matter}", 4)]
    [InlineData("/visits", 5)]
    [InlineData("/visits?handler=Waiting", 3)]
    [InlineData("/visits/new?customer={longest}", 4)]
    [InlineData("/visits/{visit}/arrive", 4)]
    [InlineData("/visits/{visit}/leave", 4)]
    [InlineData("/desk?visit={visit}", 8)]
    [InlineData("/desk/briefing/{longest}", 8)]
    [InlineData("/desk?stub={stub}", 8)]
    [InlineData("/desk/stub/{stub}/discard", 4)]
    [InlineData("/touchpoints/{said}/correct", 8)]
    [InlineData("/find?q=fol", 6)]
    [InlineData("/find?q=0182", 6)]
    [InlineData("/find?handler=Alike&q=Folake+Adeyemi&contact=0117+496+0182", 6)]
    [InlineData("/find?handler=Palette&q=ade", 5)]
    [InlineData("/find?handler=Palette&q=folake+adeyemi", 6)]
    [InlineData("/find?handler=Palette&q={complaint}", 5)]
    [InlineData("/find?handler=Palette&q={promise}", 5)]
    [InlineData("/follow-ups", 4)]
    [InlineData("/suggestions", 4)]
    [InlineData("/suggestions?show=done", 4)]
    [InlineData("/desk?handler=When&by=tomorrow+10", 4)]
    [InlineData("/follow-ups?show=done", 4)]
    [InlineData("/customers", 5)]
    [InlineData("/customers?sort=name&after={longest}", 6)]
    [InlineData("/customers?kind=person&left=upset&before={longest}&cols=tags,colleague", 8)]
    [InlineData("/customers?promise=late&complaint=open&name=a", 8)]
    [InlineData("/customers/views", 4)]
    [InlineData("/customers/{longest}", 8)]
    [InlineData("/customers/{shortest}", 8)]
    [InlineData("/customers/new", 4)]
    [InlineData("/customers/new?handler=Alike&q=Folake+Adeyemi&contact=0117+496+0182&contact=f@mail.example", 6)]
    [InlineData("/customers/{longest}/edit", 7)]
    [InlineData("/customers/{longest}/promises", 7)]
    [InlineData("/customers/{longest}/complaints", 5)]
    [InlineData("/customers/{longest}/changes", 7)]
    [InlineData("/customers/{longest}/consents", 6)]
    [InlineData("/customers/{longest}/facts", 5)]
    [InlineData("/customers/{fact}", 5)]
    [InlineData("/customers/{fact}/forget", 5)]
    [InlineData("/customers/{longest}/links", 5)]
    [InlineData("/customers/{link}/remove", 5)]
    [InlineData("/customers/{longest}?words=the+mix&left=4", 8)]
    [InlineData("/find?q=mixer", 6)]
    [InlineData("/kudos", 5)]
    [InlineData("/promises", 5)]
    [InlineData("/promises?whose=all", 4)]
    [InlineData("/promises?whose=branch&show=waiting&after={promise}", 5)]
    [InlineData("/promises?show=broken", 5)]
    [InlineData("/promises?show=kept", 6)]
    [InlineData("/promises/sheet?whose=branch", 4)]
    [InlineData("/promises/pass-on", 4)]
    [InlineData("/promises/{promise}/kept", 7)]
    [InlineData("/promises/{promise}/delay", 7)]
    [InlineData("/promises/{promise}/broken", 7)]
    [InlineData("/promises/{promise}/release", 7)]
    [InlineData("/promises/{promise}/holds", 7)]
    [InlineData("/promises/{promise}/not-yet", 7)]
    [InlineData("/promises/{promise}/pass-on", 8)]
    [InlineData("/complaints", 5)]
    // The whole life of a complaint: each of its panels asks once.
    [InlineData("/complaints/{complaint}", 10)]
    [InlineData("/complaints/{complaint}/thank", 7)]
    [InlineData("/complaints/{complaint}/tell", 7)]
    [InlineData("/complaints/{complaint}/close", 7)]
    [InlineData("/complaints/{complaint}/finding", 7)]
    [InlineData("/complaints?view=board&whose=all", 6)]
    [InlineData("/complaints?view=word&whose=all", 5)]
    [InlineData("/complaints?view=acceptance&whose=all", 5)]
    [InlineData("/complaints?view=approval&step=thanked&age=older", 5)]
    [InlineData("/complaints?view=actions", 4)]
    [InlineData("/customers/{longest}/complaint", 5)]
    [InlineData("/customers/{longest}/rules", 7)]
    [InlineData("/complaints/{complaint}/files", 5)]
    [InlineData("/complaints/{complaint}/whose", 5)]
    [InlineData("/feedback", 3)]
    [InlineData("/feedback/look", 1)]
    [InlineData("/feedback/ABCD-EFGH", 2)]
    [InlineData("/complaints/{complaint}/remedy", 7)]
    [InlineData("/complaints/{caused}", 10)]
    [InlineData("/complaints/{caused}/action", 8)]
    [InlineData("/complaints/{caused}/learned", 7)]
    [InlineData("/actions", 4)]
    [InlineData("/actions?show=done&whose=mine&after={action}", 5)]
    [InlineData("/actions/{action}", 7)]
    [InlineData("/actions/{action}/change", 8)]
    [InlineData("/complaints/{complaint}/letter", 5)]
    [InlineData("/complaints/{complaint}/letter?kind=final&upset=true", 5)]
    [InlineData("/remedies/{remedy}/answer", 6)]
    [InlineData("/remedies/{remedy}/accept", 4)]
    [InlineData("/matters/{matter}/hand-over", 6)]
    public Task A_page_asks_at_most(string path, int statements) => AsksAtMostAsync("desk@demo.example", path, statements);

    [Theory]
    [InlineData("manager@demo.example", "/complaints", 6)]
    [InlineData("manager@demo.example", "/", 8)]
    [InlineData("manager@demo.example", "/promises?whose=branch&show=broken", 5)]
    [InlineData("manager@demo.example", "/promises/pass-on", 6)]
    [InlineData("manager@demo.example", "/complaints?view=board", 7)]
    [InlineData("manager@demo.example", "/customers/change?all=true&kind=person", 6)]
    [InlineData("manager@demo.example", "/customers/changes", 4)]
    [InlineData("manager@demo.example", "/customers/export?kind=person", 5)]
    [InlineData("manager@demo.example", "/admin/guide", 4)]
    [InlineData("manager@demo.example", "/admin/guide?stage=Help", 4)]
    [InlineData("manager@demo.example", "/approvals", 6)]
    [InlineData("manager@demo.example", "/approvals?branch=all", 6)]
    [InlineData("manager@demo.example", "/approvals/{remedy}/approve", 6)]
    [InlineData("manager@demo.example", "/approvals/{remedy}/ask", 6)]
    [InlineData("manager@demo.example", "/reports/exceptions?month=2026", 7)]
    [InlineData("admin@demo.example", "/admin/limits/people", 5)]
    [InlineData("admin@demo.example", "/admin/templates", 4)]
    [InlineData("admin@demo.example", "/admin/templates/new", 3)]
    [InlineData("admin@demo.example", "/admin/templates/{message}", 8)]
    [InlineData("admin@demo.example", "/admin/outbox", 5)]
    [InlineData("admin@demo.example", "/admin/consents", 4)]
    [InlineData("manager@demo.example", "/customers/import", 4)]
    [InlineData("manager@demo.example", "/customers/import/{import}", 5)]
    [InlineData("manager@demo.example", "/customers/import/{import}?handler=Progress", 5)]
    [InlineData("manager@demo.example", "/customers/import/{import}/columns", 7)]
    [InlineData("manager@demo.example", "/customers/import/{import}/start", 5)]
    [InlineData("manager@demo.example", "/customers/import/{import}/put-away", 5)]
    [InlineData("manager@demo.example", "/customers/import/{import}/take-back", 5)]
    [InlineData("admin@demo.example", "/admin/limits", 5)]
    [InlineData("admin@demo.example", "/admin/complaint-policy", 5)]
    [InlineData("admin@demo.example", "/admin/complaint-policy/office", 5)]
    [InlineData("admin@demo.example", "/admin/limits/manager/GBP", 5)]
    public Task A_page_of_those_who_decide_asks_at_most(string email, string path, int statements) => AsksAtMostAsync(email, path, statements);

    private async Task AsksAtMostAsync(string email, string path, int statements)
    {
        var visitor = await office.FirstOfTheDayAsync(email);
        var address = await office.Host.AskAsync(db => AddressAsync(db, path));

        // What hardly changes is at hand: whoever came before has read it.
        (await visitor.GetAsync("/desk")).EnsureSuccessStatusCode();
        (await visitor.GetAsync("/desk?phone=0117+496+0182")).EnsureSuccessStatusCode();
        (await visitor.GetAsync("/complaints")).EnsureSuccessStatusCode();
        office.Take();

        (await visitor.GetAsync(address)).EnsureSuccessStatusCode();

        office.Take().ShouldBeInRange(1, statements);
    }

    // Somebody and something of the demo office in the braces.
    private static async Task<string> AddressAsync(CrmDbContext db, string path)
    {
        var address = path;
        foreach (var (brace, ask) in Braces(db).Where(one => path.Contains(one.Brace, StringComparison.Ordinal)))
        {
            address = address.Replace(brace, await ask(), StringComparison.Ordinal);
        }

        return address;
    }

    private static IEnumerable<(string Brace, Func<Task<string>> Ask)> Braces(CrmDbContext db) =>
    [
        ("{longest}", () => db.Customers.OrderByDescending(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync()),
        ("{shortest}", () => db.Customers.OrderBy(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync()),
        ("{message}", () => db.LetterTemplates.Where(one => one.Kind == LetterKind.Greeting).Select(one => one.Id.ToString()).FirstAsync()),
        ("{fact}", () => db.CustomerFacts.OrderBy(one => one.Id).Select(one => db.Customers.First(whose => whose.Id == one.CustomerId).Reference + "/facts/" + one.Id).FirstAsync()),
        ("{link}", () => db.CustomerLinks.OrderBy(one => one.Id).Select(one => db.Customers.First(whose => whose.Id == one.FromId).Reference + "/links/" + one.Id).FirstAsync()),
        ("{visit}", async () => $"{await db.Visits.Where(one => one.CustomerId != null && one.BranchId == db.Staff.First(staff => staff.Email == "desk@demo.example").BranchId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync()}"),
        ("{stub}", () => db.Touchpoints.Where(one => one.CompletedAt == null).Select(one => one.Reference).FirstAsync()),
        ("{said}", () => db.Touchpoints.OrderByDescending(one => one.Corrections.Count).Select(one => one.Reference).FirstAsync()),
        ("{promise}", () => db.Promises.OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync()),
        ("{matter}", () => db.Matters.Where(one => one.CustomerId != null).Select(one => one.Reference).FirstAsync()),
        ("{remedy}", async () => $"{await db.Remedies.Where(one => one.AskedAt != null && one.ApprovedAt == null && one.DeclinedAt == null).Select(one => one.Id).FirstAsync()}"),
        ("{import}", () => BroughtFile.InAsync(db)),
        ("{caused}", () => db.Complaints.Where(one => db.ComplaintActions.Any(asked => asked.ComplaintId == one.Id)).OrderByDescending(one => db.Remedies.Count(remedy => remedy.ComplaintId == one.Id)).Select(one => one.Reference).FirstAsync()),
        ("{action}", () => db.CorrectiveActions.OrderByDescending(one => one.CheckedAt != null).Select(one => one.Reference).FirstAsync()),
        ("{complaint}", () => db.Complaints.OrderByDescending(one => db.Handovers.Count(table => table.MatterId == one.Id) * db.Remedies.Count(remedy => remedy.ComplaintId == one.Id)).Select(one => one.Reference).FirstAsync()),
    ];

    private async Task<Guid> TaskAsync()
    {
        var matter = await office.Host.AskAsync(db => db.Matters.Where(found => found.CustomerId != null).OrderByDescending(found => found.LastTouchpointAt).FirstAsync());
        var rule = await office.Host.AskAsync(db => db.FollowUpRules.Select(found => found.Id).FirstAsync());
        var task = FollowUpTask.Ask(new FollowUpSubject(matter.CustomerId!.Value, matter.Id, rule, matter.Id, "once"), matter.OwnerId, "Call them", matter.OpenedAt, matter.OpenedAt);
        return await office.Host.AskAsync(async db =>
        {
            db.FollowUpTasks.Add(task);
            db.Note("Follow-up asked", task);
            await db.SaveChangesAsync();
            return task.Id;
        });
    }
}
