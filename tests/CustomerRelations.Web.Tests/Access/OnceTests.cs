using System.Net;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using CustomerRelations.Web.Tests.Pages.Help.Complaints;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>An impatient hand, a retrying proxy: one form is one act, on each page where something is promised, decided or said for good.</summary>
public sealed class OnceTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Jonas = "jonas@kestrel.example";

    private OfficeHost Host => demo.Host;

    [Theory]
    [InlineData("thank")]
    [InlineData("verdict")]
    [InlineData("remedy")]
    [InlineData("kept")]
    [InlineData("kudos")]
    [InlineData("accept")]
    [InlineData("approve")]
    [InlineData("rules")]
    public async Task Twenty_posts_of_one_form_at_once_are_one_act_and_lead_to_one_page(string form)
    {
        var (visitor, path, typed) = await FormAsync(form);
        var page = await visitor.PageAsync(path);
        var before = await Host.AskAsync(db => db.Changes.CountAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.SendAsync(page, path, path, typed)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect);
        answers.Select(answer => answer.Headers.Location!.OriginalString).Distinct().Count().ShouldBe(1);
        (await Host.AskAsync(db => db.Changes.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_conversation_whose_last_step_fails_leaves_nothing_of_the_steps_before()
    {
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        var before = await DatabaseHash.OfAsync(Host, butNot: nameof(CrmDbContext.Drafts));

        var answer = await clerk.PostAsync(
            "/desk", "/desk", ("Input.Who", "Somebody New"), ("Input.Contact", "0117 496 9999"), ("Input.Goal", "It tore again"), ("Input.IsComplaint", "true"), ("Input.Wanted", "A new one"),
            ("Input.PromiseWords", "We mend it"), ("Input.PromiseBy", "in 3 days"), ("Input.HandOverTo", $"{Guid.CreateVersion7()}"), ("Input.HandOverWhy", "They know belts"));

        // The words are kept as a draft, and nothing else of them anywhere.
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DatabaseHash.OfAsync(Host, butNot: nameof(CrmDbContext.Drafts))).ShouldBe(before);
        (await Host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_form_does_not_ask_for_is_not_taken_from_it()
    {
        var (clerk, path, typed) = await FormAsync("remedy");
        var columns = typeof(Remedy).GetProperties().Concat(typeof(Promise).GetProperties()).Select(column => column.Name).Distinct()
            .SelectMany(name => new[] { name, $"Input.{name}", $"Remedy.{name}", $"Case.{name}" });
        var admin = (await Host.StaffAsync(AdminForms.Admin)).Id;

        await clerk.PostAsync(path, path, [.. typed, .. columns.Where(name => name is not "Input.Version").Select(name => (name, name.EndsWith("At", StringComparison.Ordinal) ? "2026-01-01" : $"{admin}"))]);

        var remedy = await Host.AskAsync(db => db.Remedies.AsNoTracking().OrderByDescending(row => row.OfferedAt).ThenByDescending(row => row.Id).FirstAsync());
        (remedy.OfferedById, remedy.ApprovedAt, remedy.DecidedById, remedy.Cost).ShouldBe(((await Host.StaffAsync(AdminForms.Desk)).Id, null, null, 1_00));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/desk")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData(" //evil.example")]
    [InlineData("evil.example")]
    [InlineData("@evil.example")]
    public async Task A_way_back_leads_to_no_page_of_strangers_before_or_after(string back)
    {
        foreach (var form in new[] { "kept", "accept", "approve", "remedy" })
        {
            var (visitor, path, typed) = await FormAsync(form);
            var page = await visitor.PageAsync($"{path}?return={Uri.EscapeDataString(back)}");
            page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith('#') || (href.StartsWith('/') && !href.Contains("evil") && !href.Contains("alert")));
            var answer = await visitor.SendAsync(page, path, path, [.. typed, ("return", back)]);
            answer.ShouldBe(HttpStatusCode.Redirect);
            answer.Headers.Location!.OriginalString.ShouldBe("/");
        }
    }

    private async Task<(Visitor Visitor, string Path, (string, string)[] Typed)> FormAsync(string form)
    {
        var clerk = await Host.SignedInAsync(form switch { "approve" => AdminForms.Manager, "rules" => AdminForms.Admin, "accept" => Jonas, _ => AdminForms.Desk });
        return form switch
        {
            "thank" => (clerk, await ComplaintAsync(clerk) + "/thank", [("Input.ThankWords", "Thank you for telling us")]),
            "verdict" => (clerk, await ComplaintAsync(clerk) + "/verdict", [("Input.Verdict", "Yes")]),
            "remedy" => (clerk, await ComplaintAsync(clerk) + "/remedy", [("Input.Kinds", $"{await EntryAsync(ListKind.RemedyKind)}"), ("Input.Cost", "1"), ("Input.Why", "Our slip"), ("Input.DoneBy", "in 3 days")]),
            "kept" => (clerk, $"/promises/{await PromiseAsync()}/kept", []),
            "kudos" => (clerk, "/kudos", [("Input.ToId", $"{(await Host.StaffAsync(Jonas)).Id}"), ("Input.Words", "You stayed"), ("Input.ValueId", $"{await EntryAsync(ListKind.KudosValue)}")]),
            "accept" => (clerk, $"/hand-overs/{await HandoverAsync()}/accept", []),
            "approve" => (clerk, $"/approvals/{(await WaitingRemedy.InAsync(Host, isNew: true)).Id}/approve", []),
            _ => (clerk, $"/admin/rules/{await Host.AskAsync(db => db.FollowUpRules.Where(rule => rule.ReadyMade == FollowUpRule.UnhappyCallBack).Select(rule => rule.Id).FirstAsync())}", [("Input.Wait", "3"), ("Input.Assignee", "BranchLead"), ("Input.Why", "One day was too soon")]),
        };
    }

    private Task<string> ComplaintAsync(Visitor clerk) => HeardComplaints.SayAsync(Host, clerk, $"It tore again {Guid.CreateVersion7()}");

    private Task<Guid> EntryAsync(ListKind kind) => Host.AskAsync(db => db.ListItems.Where(item => item.Kind == kind && item.RetiredAt == null).Select(item => item.Id).FirstAsync());

    private Task<string> PromiseAsync() => Host.AskAsync(async db =>
    {
        var matter = await MatterAsync(db);
        var promise = Promise.Make(matter, "We ring you", matter.OwnerId, matter.OpenedAt, null, "when it is in stock");
        db.Add(promise);
        db.Note("Promised", promise);
        await db.SaveChangesAsync();
        return promise.Reference;
    });

    private Task<Guid> HandoverAsync() => Host.AskAsync(async db =>
    {
        var matter = await MatterAsync(db);
        var to = await db.Staff.SingleAsync(staff => staff.Email == Jonas);
        var handover = Handover.Offer(matter, to.Id, null, "He knows belts", toldCustomer: true, matter.OpenedAt, null);
        db.Add(handover);
        db.Note("Handed over", handover);
        await db.SaveChangesAsync();
        return handover.Id;
    });

    private async Task<Matter> MatterAsync(Data.CrmDbContext db)
    {
        var amara = await db.Staff.SingleAsync(staff => staff.Email == AdminForms.Desk);
        var matter = Matter.Open(null, "A new belt", amara.BranchId!.Value, amara.Id, Host.Clock.GetUtcNow().UtcDateTime.AddMinutes(-1));
        db.Add(matter);
        return matter;
    }
}
