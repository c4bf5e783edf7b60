using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Visits as lists show them: a file that became part of another is followed, an erased one has no name.</summary>
internal static class VisitLines
{
    /// <summary>Those who are neither gone nor spoken with.</summary>
    public static IQueryable<Visit> Open(this IQueryable<Visit> visits) => visits.Where(visit => visit.TouchpointId == null && visit.LeftAt == null);

    /// <param name="visits">Which ones, in their order.</param>
    /// <param name="db">Where their files are.</param>
    /// <param name="today">The day at the branch: what they told us until a day is left out after it.</param>
    public static IQueryable<VisitLine> Lines(this IQueryable<Visit> visits, CrmDbContext db, DateOnly today) =>
        from visit in visits
        from written in db.Customers.Where(customer => customer.Id == visit.CustomerId).DefaultIfEmpty()
        join found in db.Customers.Where(customer => customer.ErasedAt == null) on written!.MergedIntoId ?? written.Id equals found.Id into files
        from living in files.DefaultIfEmpty()
        select new VisitLine
        {
            Id = visit.Id,
            BranchId = visit.BranchId,
            Who = living != null ? living.DisplayName : visit.Description ?? "Somebody without a file",
            Customer = living != null ? living.Reference : null,
            Language = living != null ? living.Language : null,
            About = visit.About,
            With = db.Staff.Where(staff => staff.Id == visit.StaffId).Select(staff => staff.DisplayName).FirstOrDefault(),
            ExpectedAt = visit.ExpectedAt,
            ArrivedAt = visit.ArrivedAt,
            LeftAt = visit.LeftAt,
            IsSpokenWith = visit.TouchpointId != null,
            LikesToBeServed = db.CustomerFacts
                .Where(fact => fact.CustomerId == living!.Id && fact.Kind == FactKind.LikesToBeServed && (fact.EndsOn == null || fact.EndsOn >= today))
                .OrderBy(fact => fact.ToldAt).Select(fact => fact.Words).FirstOrDefault(),
        };
}
