using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>An address of the demo office for each door, with something behind it wherever there can be.</summary>
internal static class RouteAddresses
{
    /// <returns>The address of a route's template.</returns>
    public static async Task<Func<string, string>> OfAsync(OfficeHost host)
    {
        var customer = await host.AskAsync(db => db.Customers.Select(found => found.Reference).FirstAsync());
        var touchpoint = await host.AskAsync(db => db.Touchpoints.OrderBy(found => found.OccurredAt).Select(found => found.Reference).FirstAsync());
        var stub = await host.AskAsync(db => db.Touchpoints.Where(found => found.CompletedAt == null).Select(found => found.Reference).FirstAsync());
        var promise = await host.AskAsync(db => db.Promises.Where(found => found.KeptAt == null && found.DueAt != null).Select(found => found.Reference).FirstAsync());
        var complaint = await host.AskAsync(db => db.Complaints.OrderBy(found => found.ReceivedAt).Select(found => found.Reference).FirstAsync());
        var matter = await host.AskAsync(db => db.Matters.Select(found => found.Reference).FirstAsync());
        var colleague = await host.StaffAsync("jonas@kestrel.example");
        var team = await host.AskAsync(db => db.Teams.Select(found => found.Id).FirstAsync());
        var entry = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel).Select(item => item.Id).FirstAsync());
        var rule = await host.AskAsync(db => db.FollowUpRules.Select(found => found.Id).FirstAsync());
        var link = (await LinkAsync(host, colleague.Email!)).Split('/')[^1];
        var waiting = await WaitingRemedy.InAsync(host);
        var kept = await host.AskAsync(KeptLists.AddAsync);
        var changed = await host.AskAsync(KeptLists.ChangeAsync);
        var import = await BroughtFile.InAsync(host);
        var action = await host.AskAsync(db => db.CorrectiveActions.OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync());
        var template = await host.AskAsync(db => db.LetterTemplates.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        return pattern => (pattern.StartsWith("/promises", StringComparison.Ordinal) ? pattern.Replace("{reference}", promise, StringComparison.Ordinal) : pattern)
            .Replace("/customers/views/{id:guid}", $"/customers/views/{kept}", StringComparison.Ordinal)
            .Replace("/actions/{reference}", $"/actions/{action}", StringComparison.Ordinal)
            .Replace("/customers/changes/{reference}", $"/customers/changes/{changed}", StringComparison.Ordinal)
            .Replace("/complaints/{reference}/remedy", $"/complaints/{waiting.Reference}/remedy", StringComparison.Ordinal)
            .Replace("/complaints/{reference}", $"/complaints/{complaint}", StringComparison.Ordinal)
            .Replace("/customers/import/{reference}", $"/customers/import/{import}", StringComparison.Ordinal)
            .Replace("/desk/stub/{reference}", $"/desk/stub/{stub}", StringComparison.Ordinal)
            .Replace("/matters/{reference}", $"/matters/{matter}", StringComparison.Ordinal)
            .Replace("/approvals/{id:guid}", $"/approvals/{waiting.Id}", StringComparison.Ordinal)
            .Replace("/people/{id:guid}/{currency}", $"/people/{colleague.Id}/GBP", StringComparison.Ordinal)
            .Replace("{role}/{currency}", "manager/GBP", StringComparison.Ordinal)
            .Replace("{reference}", pattern.StartsWith("/customers", StringComparison.Ordinal) || pattern.StartsWith("/desk/briefing", StringComparison.Ordinal) ? customer : touchpoint, StringComparison.Ordinal)
            .Replace("{whose}", "office", StringComparison.Ordinal)
            .Replace("/templates/{id:guid}", $"/templates/{template}", StringComparison.Ordinal)
            .Replace("/rules/{id:guid}", $"/rules/{rule}", StringComparison.Ordinal)
            .Replace("{id:guid}", $"{(pattern.Contains("staff", StringComparison.Ordinal) ? colleague.Id : pattern.Contains("teams", StringComparison.Ordinal) ? team : colleague.BranchId)}", StringComparison.Ordinal)
            .Replace("{list}", "channels", StringComparison.Ordinal)
            .Replace("{token}", pattern.StartsWith("/setup", StringComparison.Ordinal) ? "nothing" : link, StringComparison.Ordinal)
            .Replace("{secret}", "nothing", StringComparison.Ordinal)
            .Replace("{code:int}", "404", StringComparison.Ordinal)
            + (pattern.StartsWith("/admin/lists/{list}/", StringComparison.Ordinal) ? $"?id={entry}" : "");
    }

    /// <returns>The address of a one-time link for a colleague.</returns>
    public static async Task<string> LinkAsync(OfficeHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var matter = await host.AskAsync(db => db.Matters.Select(found => found.Reference).FirstAsync());
        var colleague = (await people.FindByEmailAsync(email))!;
        return PasswordLink.For(colleague.Id, await people.GeneratePasswordResetTokenAsync(colleague));
    }
}
