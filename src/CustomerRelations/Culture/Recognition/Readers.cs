using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Culture.Recognition;

/// <summary>Who may read a thank-you: whoever gave it and whoever it is for always, others as far as its audience goes.</summary>
internal static class Readers
{
    /// <summary>The thank-yous somebody may read. What was taken back is gone for everybody.</summary>
    public static IQueryable<Kudos> KudosSeenBy(this CrmDbContext db, Colleague me) => db.Kudos.Where(kudos =>
        kudos.WithdrawnAt == null
        && (kudos.Audience == KudosAudience.Everybody || kudos.ToStaffId == me.Id || kudos.FromStaffId == me.Id
            || (kudos.Audience == KudosAudience.Team && me.TeamId != null && db.Staff.Any(to => to.Id == kudos.ToStaffId && to.TeamId == me.TeamId))));
}
