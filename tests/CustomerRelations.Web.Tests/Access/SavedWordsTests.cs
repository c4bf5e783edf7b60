using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using CustomerRelations.Web.Tests.Pages.Public;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Everything that wants to be more than words, saved through the forms of complaints and read again by everybody who may.</summary>
public sealed class SavedWordsTests
{
    private readonly WritingHand hand = new();
    private readonly List<string> refused = [];
    private readonly HashSet<(Visitor Who, string Path)> shown = [];

    [Fact]
    public async Task What_is_saved_about_complaints_is_read_as_it_was_written()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (clerk, manager, admin, outside) = (await host.SignedInAsync("jonas@kestrel.example"), await host.SignedInAsync(AdminForms.Manager), await host.SignedInAsync(AdminForms.Admin), host.NewVisitor());
        await ComplaintAsync(host, clerk, manager);
        await ActionAsync(host, clerk);
        await EndingAsync(host, clerk, manager);
        await OfficeAsync(host, clerk, manager, admin);
        await OutsideAsync(host, outside, manager);
        refused.ShouldBeEmpty();
        var words = await ReadAsync([.. shown, .. shown.Where(one => one.Who == clerk).Select(one => (manager, one.Path)), .. shown.Where(one => one.Who == clerk).Select(one => (admin, one.Path))]);
        hand.Written.Count.ShouldBeGreaterThan(35);
        hand.Written.Where(one => !words.Contains(Plain(one.Text), StringComparison.Ordinal)).Select(one => $"{one.Where}: {one.Text[..Math.Min(60, one.Text.Length)]}").ShouldBeEmpty();
    }

    private async Task ComplaintAsync(OfficeHost host, Visitor clerk, Visitor manager)
    {
        var waiting = await WaitingRemedy.InAsync(host);
        var (path, kind) = ($"/complaints/{waiting.Reference}", await ItemAsync(host, ListKind.RemedyKind));
        await SaveAsync(clerk, $"{path}/thank");
        await SaveAsync(clerk, $"{path}/understand");
        await SaveAsync(clerk, $"{path}/tell", ("Input.ExpectBy", "in 3 days"));
        await SaveAsync(clerk, $"{path}/remedy", ("Input.Kinds", kind), ("Input.Cost", "7"), ("Input.DoneBy", "in 3 days"));
        await SaveAsync(manager, $"/approvals/{waiting.Id}/ask");
        await SaveAsync(clerk, $"/remedies/{waiting.Id}/answer");
        await SaveAsync(manager, $"/approvals/{waiting.Id}/decline");
        foreach (var letter in new[] { "thank-you", "update", "final" })
        {
            var kept = await SaveAsync(clerk, $"{path}/letter?kind={letter}");
            if (kept is not null)
            {
                shown.UnionWith([(clerk, kept), (clerk, $"{kept}.txt")]);
                (await clerk.PostAsync(kept, $"{kept}/sent", ("Input.ChannelId", await ItemAsync(host, ListKind.Channel)))).ShouldBe(HttpStatusCode.Redirect);
            }
        }

        shown.UnionWith([(clerk, path), (clerk, $"{path}/remedy"), (clerk, $"{path}/thank"), (clerk, $"{path}/understand"), (manager, "/approvals?branch=all"), (manager, "/reports/exceptions"), (manager, "/reports/exceptions.csv")]);
    }

    private async Task ActionAsync(OfficeHost host, Visitor clerk)
    {
        var path = $"/complaints/{(await WaitingRemedy.InAsync(host, isNew: true)).Reference}";
        var farid = $"{(await host.StaffAsync(AdminForms.Manager)).Id}";
        await SaveAsync(clerk, $"{path}/cause", ("Input.RootCauseId", await ItemAsync(host, ListKind.RootCause)), ("Input.NewCause", ""), ("Input.Whys", string.Join('\n', OddWords.Lines.Where(line => line.Length < 60).Take(5))));
        await SaveAsync(clerk, $"{path}/action", ("Input.Kind", "Process"), ("Input.OwnerId", farid), ("Input.DueBy", "in 10 working days"), ("Input.CheckOn", "in 40 working days"));
        var action = await host.AskAsync(db => db.CorrectiveActions.OrderByDescending(one => one.Id).Select(one => one.Reference).FirstAsync());
        await SaveAsync(clerk, $"/actions/{action}/done");
        shown.UnionWith([(clerk, path), (clerk, $"{path}/cause"), (clerk, $"/actions/{action}"), (clerk, $"/actions/{action}/change"), (clerk, "/actions?whose=all&show=check"), (clerk, "/actions?whose=all")]);
    }

    private async Task EndingAsync(OfficeHost host, Visitor clerk, Visitor manager)
    {
        var waiting = await WaitingRemedy.InAsync(host, isNew: true);
        var path = $"/complaints/{waiting.Reference}";
        await SaveAsync(manager, $"/approvals/{waiting.Id}/decline");
        await SaveAsync(clerk, $"{path}/tell", ("Input.NotReached", "true"), ("Input.ExpectBy", ""));
        await SaveAsync(clerk, $"{path}/finding", ("Input.Finding", "PartlyUpheld"));
        await SaveAsync(clerk, $"{path}/verdict", ("Input.Verdict", "NotYet"), ("Input.Feeling", "2"));
        await SaveAsync(clerk, $"{path}/close");
        await SaveAsync(clerk, $"{path}/reopen");
        var matter = await host.AskAsync(db => db.Complaints.Where(one => one.Reference == waiting.Reference).Join(db.Matters, one => one.Id, one => one.Id, (_, one) => one.Reference).SingleAsync());
        await SaveAsync(clerk, $"/matters/{matter}/hand-over", ("Input.To", $"{(await host.StaffAsync(AdminForms.Manager)).Id}"));
        shown.UnionWith([(clerk, path), (clerk, $"{path}/verdict"), (clerk, $"{path}/finding"), (clerk, $"/matters/{matter}"), (manager, "/"), (clerk, "/complaints"), (manager, "/complaints?view=board")]);
    }

    private async Task OfficeAsync(OfficeHost host, Visitor clerk, Visitor manager, Visitor admin)
    {
        // What stands in braces is a gap, and an unknown one is refused.
        foreach (var text in OddWords.Pack(7000).Select(text => text.Replace('{', '(').Replace('}', ')')).Take(3))
        {
            await SaveAsync(admin, "/admin/templates/new", ("Input.Kind", "Update"), ("Input.Language", "de"), ("Input.Subject", "Odd"), ("Input.Body", text), ("Input.BodyUpset", text));
            hand.Written.Add(("template", text));
        }

        var templates = await host.AskAsync(db => db.LetterTemplates.OrderByDescending(one => one.Id).Select(one => one.Id).Take(3).ToListAsync());
        shown.UnionWith([(admin, "/admin/templates"), .. templates.Select(one => (admin, $"/admin/templates/{one}"))]);
        foreach (var list in new[] { "channels", "topics", "root-causes" })
        {
            await SaveAsync(admin, $"/admin/lists/{list}");
            shown.Add((admin, $"/admin/lists/{list}"));
        }

        await SaveAsync(manager, "/reports/views?report=%2Freports%2Fcomplaints&weeks=12");
        shown.UnionWith([(manager, "/reports/views"), (manager, "/reports/complaints?show=all"), (manager, "/reports/complaints.csv"), (manager, "/reports/complaints.json"), (clerk, "/desk")]);
    }

    private async Task OutsideAsync(OfficeHost host, Visitor outside, Visitor manager)
    {
        var (reference, key) = await outside.ComplainAsync(host);
        var own = $"/feedback/{reference}";
        await SaveAsync(outside, $"{own}/add?key={key}");
        await SaveAsync(outside, $"{own}/verdict?key={key}", ("Input.Verdict", "NotYet"));
        var complaint = await host.AskAsync(db => db.Feedback.Where(one => one.Reference == reference).Join(db.Complaints, one => one.ComplaintId, one => (Guid?)one.Id, (_, one) => one.Reference).SingleAsync());
        shown.UnionWith([(outside, $"{own}?key={key}"), (manager, $"/complaints/{complaint}")]);
    }

    // What is not taken is said with what the page has against it.
    private async Task<string?> SaveAsync(Visitor visitor, string path, params (string Name, string Value)[] chosen)
    {
        var action = path.StartsWith("/feedback", StringComparison.Ordinal) ? path.Split('?')[0] : path;
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Select(one => one.GetAttribute("action") ?? path).FirstOrDefault(one => one == action || one.StartsWith(path.Split('?')[0], StringComparison.Ordinal)) ?? action;
        var answer = await hand.WriteAsync(visitor, path, form, chosen);
        if (answer.StatusCode == HttpStatusCode.Redirect)
        {
            return answer.Headers.Location!.OriginalString;
        }

        refused.Add($"{path}: {(int)answer.StatusCode} {await answer.RefusalAsync()}");
        return null;
    }

    private static async Task<string> ReadAsync(IEnumerable<(Visitor Who, string Path)> pages)
    {
        var (words, wrong) = (new StringBuilder(), new List<string>());
        foreach (var (who, path) in pages.Distinct())
        {
            var answer = await who.GetAsync(path);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{path}: {(int)answer.StatusCode}");
            }
            else if (answer.Content.Headers.ContentType!.MediaType == "text/html")
            {
                var page = await Visitor.Read(answer);
                wrong.AddRange(EveryFieldTests.Wrong(page).Select(found => $"{path}: {found}"));
                words.Append(Plain(page.DocumentElement.TextContent)).Append(' ').AppendJoin(' ', page.QuerySelectorAll("input[value]").Select(field => Plain(field.GetAttribute("value")!)));
            }
            else if (answer.Content.Headers.ContentType.MediaType == "text/csv")
            {
                wrong.AddRange((await answer.Content.ReadAsStringAsync()).Split('\n').Where(row => row.Length > 0 && "=+@".Contains(row[0], StringComparison.Ordinal)));
            }
        }

        wrong.ShouldBeEmpty();
        return words.ToString();
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> ItemAsync(OfficeHost host, ListKind kind) =>
        $"{await host.AskAsync(db => db.ListItems.Where(item => item.Kind == kind && item.RetiredAt == null).OrderBy(item => item.Id).Select(item => item.Id).FirstAsync())}";
}
