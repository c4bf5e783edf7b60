using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Words that want to be more, in everything staff write about a complaint, looked at in a browser by everybody who may.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class OddWordsTests(DemoDesk office)
{
    private const int Phone = 390;

    // What reaches past the right edge, the innermost of each, when the page as a whole does.
    private const string Wider = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
            .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && ![...one.children].some(child => child.getBoundingClientRect().right > innerWidth + 1))
            .slice(0, 5).map(one => one.parentElement.outerHTML.slice(0, 160))
        """;

    private static readonly string Odd = """
        "'></textarea></title><script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)><iframe src="javascript:alert(4)"></iframe>
        =cmd|' /C calc'!A0 {{7*7}} ${7*7} @(7*7) {customer} javascript:alert(5)
        שלום مرحبا [rtl]evitnettes[end] Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ 😀👩‍👩‍👧‍👦 ﷽﷽﷽﷽﷽﷽﷽﷽﷽﷽﷽﷽
        """.Replace("[rtl]", "\u202E", StringComparison.Ordinal).Replace("[end]", "\u202C", StringComparison.Ordinal);

    private static readonly string Long = Odd.ReplaceLineEndings(" ") + new string('W', 120) + new string('漢', 120);

    [Fact]
    public async Task What_staff_write_runs_nothing_and_breaks_no_page()
    {
        var found = new List<string>();
        var paths = await WriteAsync();
        foreach (var email in new[] { "desk@demo.example", "manager@demo.example", "admin@demo.example" })
        {
            var page = await office.SignInAsync(await office.OpenAsync(Phone, 844), email);
            page.Dialog += (_, dialog) =>
            {
                found.Add($"dialog: {dialog.Message}");
                _ = dialog.DismissAsync();
            };
            page.Console += (_, message) => found.AddRange(message.Type == "error" && !message.Text.Contains("403", StringComparison.Ordinal) ? [$"{page.Url}: {message.Text}"] : []);
            page.PageError += (_, error) => found.Add(error);
            foreach (var path in paths)
            {
                var answer = (await page.GotoAsync(path))!;
                found.AddRange(answer.Status is 200 or 403 ? [] : [$"{path}: {answer.Status}"]);
                found.AddRange((await page.EvaluateAsync<string[]>(Wider)).Select(element => $"{path}: wider than the telephone: {element}"));
            }

            await page.Context.CloseAsync();
        }

        found.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> WriteAsync()
    {
        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var (clerk, manager) = (await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example"), await db.Staff.SingleAsync(staff => staff.Email == "manager@demo.example"));
        var now = await db.Complaints.MaxAsync(one => one.ReceivedAt) - TimeSpan.FromDays(1);
        var customer = Customer.Welcome(CustomerKind.Person, Odd[..100], [], clerk.BranchId!.Value, now);
        var matter = Matter.Open(customer.Id, Long, clerk.BranchId!.Value, clerk.Id, now);
        var complaint = Complaint.Receive(matter, Long, now);
        complaint.Thank(Long, clerk.Id, now);
        complaint.Find(ComplaintFinding.PartlyUpheld, Long);
        complaint.Explain(CauseFamily.OurProcess, await db.ListItems.Where(item => item.Kind == ListKind.RootCause).Select(item => (Guid?)item.Id).FirstAsync(), Odd);
        var remedy = Remedy.Offer(complaint, Long, 120_00, "GBP", now.AddDays(3), clerk.Id, now);
        remedy.Ask(now);
        var letter = Letter.Write(complaint, LetterKind.Update, Odd[..100], Long, clerk.Id, now);
        var action = CorrectiveAction.Ask(CorrectiveKind.Process, Long, manager.Id, now.AddDays(9), DateOnly.FromDateTime(now.AddDays(40)), clerk.Id, now);
        var template = new LetterTemplate { Kind = LetterKind.Update, Name = Odd[..100], Subject = Odd[..100], Body = Long, BodyUpset = Long };
        db.AddRange(
            customer, matter, complaint, remedy, letter, action, template,
            ComplaintTelling.Tell(complaint, Long, clerk.Id, now),
            new RemedyQuestion { RemedyId = remedy.Id, AskedById = manager.Id, AskedAt = now, Words = Long },
            new RuleException { BranchId = clerk.BranchId!.Value, ComplaintId = complaint.Id, RemedyId = remedy.Id, Rule = Odd[..100], Why = Long, Cost = 120_00, Currency = "GBP", MadeById = clerk.Id, MadeAt = now },
            new ComplaintAction { ComplaintId = complaint.Id, ActionId = action.Id, At = now });
        db.Note("Odd words written", complaint);
        await db.SaveChangesAsync();
        var path = $"/complaints/{complaint.Reference}";
        return
        [
            path, $"{path}/letters/{letter.Id}", $"{path}/letter?kind=update&template={template.Id}", $"{path}/cause", $"{path}/remedy", "/complaints", "/complaints?view=board", $"/customers/{customer.Reference}",
            "/actions?whose=all", $"/actions/{action.Reference}", "/approvals?branch=all", $"/remedies/{remedy.Id}/answer", $"/approvals/{remedy.Id}/ask", "/reports/exceptions", "/reports/complaints?show=all", "/admin/templates", $"/admin/templates/{template.Id}",
        ];
    }
}
