using CustomerRelations.Data;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Puts the living file, the favourite colleague and the lead of the branch beside what a trigger finds. Those who were erased are left out.</summary>
public static class RuleFiles
{
    /// <remarks>The branch is joined from outside, so that no database begins with the few branches and reads everything they ever did.</remarks>
    public static IQueryable<RuleSubject> Of(CrmDbContext db, IQueryable<RuleSpark> sparks) =>
        from spark in sparks
        join one in db.Branches on spark.BranchId equals one.Id into places
        from branch in places.DefaultIfEmpty()
        join one in db.Customers on spark.CustomerId equals (Guid?)one.Id into files
        from written in files.DefaultIfEmpty()
        join one in db.Customers on written!.MergedIntoId ?? written.Id equals one.Id into living
        from customer in living.DefaultIfEmpty()
        where spark.CustomerId == null || customer!.ErasedAt == null
        orderby spark.At, spark.SubjectId
        select new RuleSubject
        {
            SubjectId = spark.SubjectId, HappenedAt = spark.At, EndedAt = spark.EndedAt,
            CustomerId = (Guid?)customer!.Id, Customer = customer.DisplayName, CustomerReference = customer.Reference, Language = customer.Language,
            Zone = customer.TimeZone, ContactRefused = customer.ContactRefusedAt != null, FavouriteId = customer.FavouriteColleagueId,
            BranchId = spark.BranchId, LeadId = branch!.LeadId, MatterId = spark.MatterId, TouchpointId = spark.TouchpointId, ComplaintId = spark.ComplaintId,
            PromiseId = spark.PromiseId, Left = spark.Left, OwnerId = spark.OwnerId, ColleagueId = spark.ColleagueId, About = spark.About,
            Number = spark.Number, Since = spark.Since, MayBeUsedFor = spark.MayBeUsedFor,
        };
}
