using System.Net;
using AngleSharp.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Words that want to be more than words, in every field and every address.</summary>
public sealed class HostileWordsTests
{
    private const string Evil = """zq7"'> onfocus=zq7() <script>zq7()</script><img src=x onerror=zq7()><svg onload=zq7()>'" onmouseover="zq7()" =zq7()""";

    private static readonly string[] Questions =
    [
        "", "?q=%00a&after=%00&from=%00", "?q=%25_%27%22%5B%5D--&show=%27;--&branch=%27&after=%27", "?q=%ED%A0%80%F0%9F%98%80&after=%F0%9F%98%80",
        "?weeks=own&from=0001-01-01&to=9999-12-31&show=all", "?weeks=own&from=9999-12-31&to=0001-01-01", "?weeks=-1&from=99999-01-01", "?weeks=99999999999999999999",
        "?handler=Options&q=fo", "?handler=Alike&q=fo&contact=%2B%00", "?after=11111111-1111-1111-1111-111111111111&before=11111111-1111-1111-1111-111111111111",
        "?whose=99&of=99&view=99&show=99&before=x&branch=11111111-1111-1111-1111-111111111111",
    ];

    [Fact]
    public async Task What_is_typed_anywhere_is_text_everywhere()
    {
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync(AdminForms.Desk);
        var pages = await WriteAsync(host, clerk);
        var (manager, shown) = (await host.SignedInAsync(AdminForms.Manager), 0);
        foreach (var (visitor, path) in pages.Select(path => (clerk, path)).Concat(pages.Append("/approvals").Append("/reports/complaints?show=all").Select(path => (manager, path))))
        {
            var answer = await visitor.GetAsync(path);
            var page = await Visitor.Read(answer);
            page.All.Where(IsMore).Select(element => $"{path}: {element.OuterHtml}").ShouldBeEmpty();
            shown += page.DocumentElement.TextContent.Contains("<script>zq7()</script>", StringComparison.Ordinal) ? 1 : 0;
        }

        shown.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task What_waits_is_put_aside_drafted_and_said_in_the_guide_is_text_too()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (clerk, manager) = (await host.SignedInAsync(AdminForms.Desk), await host.SignedInAsync(AdminForms.Manager));
        (await clerk.PostAsync("/desk", "/desk", ("Input.Who", Evil), ("Input.Goal", Evil), ("Input.Did", Evil), ("Input.When", Evil), ("Input.PromiseWords", Evil), ("Input.PromiseBy", Evil), ("Input.Suggestion", Evil), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var stub = await host.AskAsync(db => db.Touchpoints.Where(one => one.Goal == Evil).Select(one => one.Reference).SingleAsync());
        (await clerk.PostAsync("/visits/new", ("Input.Who", Evil[..100]), ("Input.About", Evil[..100]), ("Input.HasCome", "true"))).ShouldBe(HttpStatusCode.Redirect);
        var about = Evil[..100];
        var visit = await host.AskAsync(db => db.Visits.Where(one => one.About == about).Select(one => one.Id).SingleAsync());
        (await clerk.PostAsync("/desk", "/desk", ("Input.Who", Evil), ("Input.Did", Evil))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await manager.PostAsync("/admin/guide?stage=Receive", "/admin/guide", ("Input.Title", Evil), ("Input.FeelsGood", Evil), ("Input.FeelsBad", Evil), ("Input.YouCouldSay", Evil), ("Input.Checks", Evil[..50]))).ShouldBe(HttpStatusCode.Redirect);

        var looked = Uri.EscapeDataString(Evil);
        var shown = 0;
        foreach (var (visitor, path) in new[]
        {
            (clerk, "/desk"), (clerk, $"/desk?stub={stub}"), (clerk, $"/desk/stub/{stub}/discard"), (clerk, $"/desk?visit={visit}"), (clerk, $"/desk?phone={looked}"), (clerk, $"/desk?handler=When&by={looked}"), (clerk, $"/desk?handler=When&been={looked}"),
            (clerk, "/"), (clerk, "/visits"), (clerk, "/visits?handler=Waiting"), (clerk, $"/visits/{visit}/leave?return={looked}"), (clerk, $"/find?handler=Palette&q={looked}"), (clerk, "/find?handler=Palette&q=zq7"), (clerk, "/suggestions"), (manager, "/admin/guide?stage=Receive"),
        })
        {
            var page = await Visitor.Read(await visitor.GetAsync(path));
            page.All.Where(IsMore).Select(element => $"{path}: {element.OuterHtml}").ShouldBeEmpty();
            shown += page.DocumentElement.OuterHtml.Contains("zq7()", StringComparison.Ordinal) ? 1 : 0;
        }

        shown.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task No_address_however_odd_breaks_a_page()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var addresses = await RouteAddresses.OfAsync(host);
        var broken = new List<string>();
        foreach (var line in RouteTable.All.Where(line => line.Who != Who.Anybody))
        {
            foreach (var question in Questions.Append($"?q={new string('a', 3000)}").Append($"?handler=Alike&q={string.Join('+', Enumerable.Range(0, 900))}&contact={new string('1', 3000)}"))
            {
                var address = addresses(line.Pattern);
                var answer = await admin.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? question.Replace('?', '&') : question));
                if (answer.StatusCode >= HttpStatusCode.InternalServerError)
                {
                    broken.Add(address + question);
                }
            }
        }

        broken.ShouldBeEmpty();
    }

    private static bool IsMore(IElement element) =>
        element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        || (element.LocalName is "script" && element.TextContent.Contains("zq7", StringComparison.Ordinal)) || element.GetAttribute("src") == "x";

    private static async Task<IReadOnlyList<string>> WriteAsync(OfficeHost host, Visitor clerk)
    {
        var logged = await clerk.PostAsync(
            "/desk", "/desk", ("Input.Who", Evil), ("Input.Goal", Evil), ("Input.Did", Evil), ("Input.ToldToExpect", Evil), ("Input.IsComplaint", "true"), ("Input.Wanted", Evil),
            ("Input.PromiseWords", Evil), ("Input.PromiseBy", $"when {Evil}"), ("Input.HandOverTo", $"{(await host.StaffAsync(AdminForms.Manager)).Id}"), ("Input.HandOverWhy", Evil));
        logged.ShouldBe(HttpStatusCode.Redirect);
        var (customer, touchpoint, complaint, promise, matter) = await host.AskAsync(db => (
            from said in db.Touchpoints
            where said.Goal == Evil
            join about in db.Complaints on said.MatterId equals about.Id
            join given in db.Promises on said.MatterId equals given.MatterId
            select new ValueTuple<string, string, string, string, string>(
                db.Customers.First(one => one.Id == said.CustomerId).Reference, said.Reference, about.Reference, given.Reference, db.Matters.First(one => one.Id == said.MatterId).Reference)).SingleAsync());
        await ActAsync(host, clerk, complaint);
        var handover = await host.AskAsync(db => db.Handovers.Where(one => one.Reason == Evil).Select(one => one.Id).SingleAsync());
        var looked = Uri.EscapeDataString(Evil);
        return
        [
            "/", "/desk", $"/desk?customer={customer}&saved={touchpoint}", $"/desk?who={looked}", $"/find?q={looked}", "/find?q=zq7", "/find?handler=Options&q=zq7", $"/find?handler=Alike&q={looked}", "/customers",
            $"/customers/{customer}", $"/customers/{customer}/contact", $"/touchpoints/{touchpoint}", $"/touchpoints/{touchpoint}/correct", $"/complaints/{complaint}", $"/complaints/{complaint}/remedy",
            $"/complaints/{complaint}/verdict", "/complaints", "/promises", $"/promises/{promise}/kept?return={looked}", $"/promises/{promise}/broken", $"/promises/{promise}/release", $"/matters/{matter}/hand-over?return={looked}",
            $"/hand-overs/{handover}/accept?return={looked}", $"/hand-overs/{handover}/return", "/kudos", $"/kudos?complaint={complaint}", $"/kudos?touchpoint={touchpoint}", "/follow-ups",
        ];
    }

    private static async Task ActAsync(OfficeHost host, Visitor clerk, string complaint)
    {
        var value = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.KudosValue).Select(item => item.Id).FirstAsync());
        var remedy = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.RemedyKind).Select(item => item.Id).FirstAsync());
        var said = new (string Path, (string, string)[] Typed)[]
        {
            ("thank", [("Input.ThankWords", Evil)]), ("understand", [("Input.Wanted", Evil)]), ("remedy", [("Input.Kinds", $"{remedy}"), ("Input.Cost", "700"), ("Input.DoneBy", "in 3 days"), ("Input.WhatWeDo", Evil), ("Input.Why", Evil), ("Input.RuleBent", Evil[..100])]),
            ("verdict", [("Input.Verdict", "NotYet"), ("Input.VerdictWords", Evil)]),
        };
        foreach (var (verb, typed) in said)
        {
            (await clerk.PostAsync($"/complaints/{complaint}/{verb}", $"/complaints/{complaint}/{verb}", typed)).ShouldBe(HttpStatusCode.Redirect);
        }

        (await clerk.PostAsync($"/kudos?complaint={complaint}", "/kudos", ("Input.ToId", $"{(await host.StaffAsync(AdminForms.Manager)).Id}"), ("Input.Words", Evil), ("Input.ValueId", $"{value}"))).ShouldBe(HttpStatusCode.Redirect);
    }
}
