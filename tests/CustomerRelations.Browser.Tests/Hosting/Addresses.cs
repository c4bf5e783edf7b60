using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>The pages of the running application, and an address of the demo office for each.</summary>
internal static class Addresses
{
    /// <summary>The template of every page.</summary>
    public static IReadOnlyList<string> Routes(DemoDesk office) =>
        office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>A page's template with somebody and something of the demo office in its braces.</summary>
    public static async Task<string> OfAsync(DemoDesk office, string route)
    {
        if (!route.Contains('{', StringComparison.Ordinal))
        {
            return route;
        }

        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var folake = await db.Customers.SingleAsync(one => one.DisplayName == "Folake Adeyemi");
        var said = await db.Touchpoints.Where(one => one.CustomerId == folake.Id).OrderByDescending(one => one.OccurredAt).Select(one => one.Reference).FirstAsync();
        var promise = await db.Promises.Where(one => one.KeptAt == null && one.DueAt != null).OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync();
        var jonas = await db.Staff.SingleAsync(staff => staff.Email == "jonas@kestrel.example");
        var team = await db.Teams.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync();
        var entry = await db.ListItems.Where(item => item.Kind == ListKind.Channel && item.RetiredAt == null).Select(item => item.Id).FirstAsync();
        var complaint = await db.Complaints.OrderByDescending(one => one.ReceivedAt).Select(one => one.Reference).FirstAsync();
        var matter = await db.Matters.Where(one => one.CustomerId == folake.Id).Select(one => one.Reference).FirstAsync();
        if (route.StartsWith("/customers/views/", StringComparison.Ordinal))
        {
            return $"/customers/views/{await KeptLists.AddAsync(db)}";
        }

        if (route.StartsWith("/customers/changes/", StringComparison.Ordinal))
        {
            return $"/customers/changes/{await KeptLists.ChangeAsync(db)}";
        }

        if (route.StartsWith("/stop/", StringComparison.Ordinal) || route.StartsWith("/admin/outbox/", StringComparison.Ordinal))
        {
            return await WrittenMessage.AddressAsync(db, folake.Id, route);
        }

        if (route.StartsWith("/feedback/", StringComparison.Ordinal))
        {
            return await HeardOutside.AddressAsync(db, route);
        }

        if (route.StartsWith("/visits", StringComparison.Ordinal))
        {
            return route.Replace("{id:guid}", $"{await db.Visits.Where(one => one.BranchId == folake.BranchId && one.LeftAt == null).Select(one => one.Id).FirstAsync()}", StringComparison.Ordinal);
        }

        if (route.StartsWith("/hand-overs", StringComparison.Ordinal))
        {
            return route.Replace("{id:guid}", $"{await OfferedAsync(db)}", StringComparison.Ordinal);
        }

        if (route.StartsWith("/customers/{reference}/facts/", StringComparison.Ordinal))
        {
            route = route.Replace("{id:guid}", $"{await db.CustomerFacts.Where(one => one.CustomerId == folake.Id).Select(one => one.Id).FirstAsync()}", StringComparison.Ordinal);
        }

        if (route.StartsWith("/customers/{reference}/links/", StringComparison.Ordinal))
        {
            route = route.Replace("{id:guid}", $"{await db.CustomerLinks.Where(one => one.FromId == folake.Id || one.ToId == folake.Id).Select(one => one.Id).FirstAsync()}", StringComparison.Ordinal);
        }

        if (route.StartsWith("/customers/import/", StringComparison.Ordinal))
        {
            return route.Replace("{reference}", await BroughtFile.InAsync(db), StringComparison.Ordinal);
        }

        if (route.StartsWith("/complaints/{reference}/came/", StringComparison.Ordinal))
        {
            return await ToldCustomer.AddressAsync(db, complaint);
        }

        if (route.StartsWith("/complaints/{reference}/remedy", StringComparison.Ordinal) || route.StartsWith("/approvals/", StringComparison.Ordinal) || route.StartsWith("/remedies/", StringComparison.Ordinal))
        {
            return await WaitingRemedy.AddressAsync(db, route);
        }

        if (route.StartsWith("/actions/", StringComparison.Ordinal))
        {
            return route.Replace("{reference}", await db.CorrectiveActions.OrderByDescending(one => one.CheckedAt != null).ThenBy(one => one.Id).Select(one => one.Reference).FirstAsync(), StringComparison.Ordinal);
        }

        if (route is "/complaints/{reference}/action" or "/complaints/{reference}/join-action")
        {
            return route.Replace("{reference}", await db.Complaints.Where(one => one.RootCauseId != null && one.LearnedAt == null).OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync(), StringComparison.Ordinal);
        }

        if (route.StartsWith("/suggestions/", StringComparison.Ordinal) || route.StartsWith("/follow-ups/", StringComparison.Ordinal))
        {
            return await LeftOpenAsync(db, route, said);
        }

        if (route.StartsWith("/complaints/{reference}/letters/", StringComparison.Ordinal))
        {
            return await WrittenLetter.AddressAsync(db, route);
        }

        if (route.StartsWith("/admin/templates/{id:guid}", StringComparison.Ordinal))
        {
            return route.Replace("{id:guid}", $"{await db.LetterTemplates.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync()}", StringComparison.Ordinal);
        }

        if (route is "/promises/{reference}/holds" or "/promises/{reference}/not-yet")
        {
            return route.Replace("{reference}", await db.Promises.Where(one => one.KeptAt == null && one.DueAt == null).OrderBy(one => one.Id).Select(one => one.Reference).FirstOrDefaultAsync() ?? promise, StringComparison.Ordinal);
        }

        route = route.Replace("/people/{id:guid}", $"/people/{jonas.Id}", StringComparison.Ordinal);
        if (route.StartsWith("/desk/stub/", StringComparison.Ordinal))
        {
            return route.Replace("{reference}", await db.Touchpoints.Where(one => one.CompletedAt == null).Select(one => one.Reference).FirstAsync(), StringComparison.Ordinal);
        }

        if (route.EndsWith("/amend", StringComparison.Ordinal))
        {
            return route.Replace("{reference}", await JustWrittenAsync(db), StringComparison.Ordinal);
        }

        route = route.Replace("{role}", "manager", StringComparison.Ordinal).Replace("{whose}", "office", StringComparison.Ordinal).Replace("{currency}", "GBP", StringComparison.Ordinal);
        var rule = await db.FollowUpRules.Select(one => one.Id).FirstAsync();
        return (route.StartsWith("/promises", StringComparison.Ordinal) ? route.Replace("{reference}", promise, StringComparison.Ordinal) : route)
            .Replace("/complaints/{reference}", $"/complaints/{complaint}", StringComparison.Ordinal)
            .Replace("/matters/{reference}", $"/matters/{matter}", StringComparison.Ordinal)
            .Replace("/rules/{id:guid}", $"/rules/{rule}", StringComparison.Ordinal)
            .Replace("{reference}", route.StartsWith("/touchpoints", StringComparison.Ordinal) ? said : folake.Reference, StringComparison.Ordinal)
            .Replace("{talk}", said, StringComparison.Ordinal)
            .Replace("{id:guid}", $"{(route.StartsWith("/admin/staff", StringComparison.Ordinal) ? jonas.Id : route.StartsWith("/admin/teams", StringComparison.Ordinal) ? team : jonas.BranchId)}", StringComparison.Ordinal)
            .Replace("{list}", "channels", StringComparison.Ordinal)
            .Replace("{phone}", route.Contains("{phone}", StringComparison.Ordinal) ? $"{await db.ListItems.Where(one => one.Label == "Phone").Select(one => one.Id).FirstAsync()}" : "", StringComparison.Ordinal)
            .Replace("{entry}", $"{entry}", StringComparison.Ordinal)
            .Replace("{token}", "nothing", StringComparison.Ordinal);
    }

    // Something suggested, and something meant to happen next, of a conversation.
    private static async Task<string> LeftOpenAsync(CrmDbContext db, string route, string reference)
    {
        var said = await db.Touchpoints.SingleAsync(one => one.Reference == reference);
        var heard = Suggestion.Hear(said, "A bench beside the counter would be kind");
        var next = FollowUpTask.Ask(said, said.StaffId, "Ask the workshop", said.OccurredAt, said.OccurredAt.AddDays(1));
        db.AddRange(heard, next);
        db.Note("Left open", said);
        await db.SaveChangesAsync();
        return route.Replace("{reference}", heard.Reference, StringComparison.Ordinal).Replace("{id:guid}", $"{next.Id}", StringComparison.Ordinal);
    }

    // A conversation that the clerk wrote down a moment ago.
    private static async Task<string> JustWrittenAsync(CrmDbContext db)
    {
        var clerk = await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example");
        var earlier = await db.Touchpoints.AsNoTracking().FirstAsync(one => one.StaffId == clerk.Id && one.CompletedAt != null);
        var matter = await db.Matters.SingleAsync(one => one.Id == earlier.MatterId);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var said = Touchpoint.Log(matter, new TouchpointFrame(clerk.Id, earlier.BranchId, earlier.ChannelId, now, now), new TouchpointStory("A lid for the small pan"));
        db.Touchpoints.Add(said);
        db.Note("Touchpoint logged", said);
        await db.SaveChangesAsync();
        return said.Reference;
    }

    // A hand-over of its own for whoever looks, so that no other page's answer stands on it.
    private static async Task<Guid> OfferedAsync(CrmDbContext db)
    {
        var clerk = await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example");
        var matter = await db.Matters.FirstAsync(one => one.OwnerId != clerk.Id && !db.Handovers.Any(offered => offered.MatterId == one.Id));
        var handover = Handover.Offer(matter, clerk.Id, null, "She knows how the story began", toldCustomer: true, matter.LastTouchpointAt);
        db.Handovers.Add(handover);
        db.Note("Matter handed over", handover);
        await db.SaveChangesAsync();
        return handover.Id;
    }
}
