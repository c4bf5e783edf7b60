using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Places;

/// <summary>Who can answer for a branch or a team.</summary>
internal static class Leads
{
    /// <returns>Nothing when the colleague works here or nobody is chosen; else what to say about <c>LeadId</c>.</returns>
    public static async Task<Failure?> RefuseAsync(CrmDbContext db, Guid? leadId, CancellationToken cancel) =>
        leadId is null || await db.Staff.AnyAsync(staff => staff.Id == leadId && staff.Id != StaffMember.SystemId && staff.DisabledAt == null, cancel)
            ? null
            : Result.Invalid("LeadId", "Choose a colleague who works here.");
}
