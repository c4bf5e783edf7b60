using System.Globalization;
using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Turns an "only if" into a part of the rule's one question to the database.</summary>
public static class ConditionFilter
{
    /// <param name="db">Where the rows are.</param>
    /// <param name="subjects">What the trigger finds.</param>
    /// <param name="groups">All of them hold; of each, one condition holds.</param>
    /// <param name="now">UTC: by which days since are counted.</param>
    public static IQueryable<RuleSubject> Apply(CrmDbContext db, IQueryable<RuleSubject> subjects, IReadOnlyList<IReadOnlyList<RuleCondition>> groups, DateTime now) =>
        groups.Where(group => group.Count > 0).Aggregate(subjects, (asked, group) =>
            asked.Where(Joined.Any(group.Select(condition => condition.Not ? Joined.Not(Holds(db, condition, now)) : Holds(db, condition, now)))));

    // A value that cannot be read holds for nobody.
    private static Expression<Func<RuleSubject, bool>> Holds(CrmDbContext db, RuleCondition condition, DateTime now) => condition.Field switch
    {
        ConditionField.Branch when Id(condition) is { } id => subject => subject.BranchId == id,
        ConditionField.Channel when Id(condition) is { } id => InChannel(db, id),
        ConditionField.GoalCategory when Id(condition) is { } id => subject => db.Matters.Any(matter => matter.Id == subject.MatterId
            && db.ListItems.Any(item => item.Id == matter.GoalCategoryId && (item.Id == id || item.MergedIntoId == id))),
        ConditionField.Topic when Id(condition) is { } id => subject => db.Complaints.Any(complaint => complaint.Id == subject.ComplaintId
            && db.ListItems.Any(item => item.Id == complaint.TopicId && (item.Id == id || item.MergedIntoId == id))),
        ConditionField.Arrived when Read<Feeling>(condition) is { } felt => subject => db.Touchpoints.Any(said => said.Id == subject.TouchpointId && said.Arrived == felt),
        ConditionField.Left when Read<Feeling>(condition) is { } felt => subject => subject.Left == felt,
        ConditionField.Solved when Read<Solved>(condition) is { } solved => subject => db.Touchpoints.Any(said => said.Id == subject.TouchpointId && said.Solved == solved),
        _ => OfCustomer(db, condition, now),
    };

    private static Expression<Func<RuleSubject, bool>> OfCustomer(CrmDbContext db, RuleCondition condition, DateTime now) => condition.Field switch
    {
        ConditionField.Tag when Id(condition) is { } id => subject => db.CustomerTags.Any(tag => tag.CustomerId == subject.CustomerId
            && db.ListItems.Any(item => item.Id == tag.ListItemId && (item.Id == id || item.MergedIntoId == id))),
        ConditionField.Language => InLanguage(condition.Value),
        ConditionField.Consent when Read<ConsentPurpose>(condition) is { } purpose => subject => db.ConsentEntries
            .Where(entry => entry.CustomerId == subject.CustomerId && entry.Purpose == purpose)
            .OrderByDescending(entry => entry.At).Select(entry => entry.IsGiven).FirstOrDefault(),
        ConditionField.ComplaintOpen => subject => db.Complaints.Any(complaint => complaint.ClosedAt == null
            && db.Matters.Any(matter => matter.Id == complaint.Id && matter.CustomerId == subject.CustomerId)),
        ConditionField.DaysSinceContact when Number(condition) is { } days => SilentSince(db, now.AddDays(-(double)Math.Clamp(days, 0, 36_500))),
        ConditionField.RemedyValue when Number(condition) is { } value => WorthAtLeast(db, (long)Math.Clamp(value * 100, 0, 1_000_000_000_000)),
        _ => subject => false,
    };

    private static Expression<Func<RuleSubject, bool>> InChannel(CrmDbContext db, Guid id) => subject =>
        db.Touchpoints.Any(said => said.Id == subject.TouchpointId && db.ListItems.Any(item => item.Id == said.ChannelId && (item.Id == id || item.MergedIntoId == id)))
        || db.Complaints.Any(complaint => complaint.Id == subject.ComplaintId && db.ListItems.Any(item => item.Id == complaint.ChannelId && (item.Id == id || item.MergedIntoId == id)));

    // "pl" speaks of everybody whose language is Polish, wherever they live.
    private static Expression<Func<RuleSubject, bool>> InLanguage(string language)
    {
        var region = language + "-";
        return subject => subject.Language == language || subject.Language!.StartsWith(region);
    }

    private static Expression<Func<RuleSubject, bool>> SilentSince(CrmDbContext db, DateTime moment) => subject =>
        db.Customers.Any(customer => customer.Id == subject.CustomerId && (customer.LastTouchpointAt == null || customer.LastTouchpointAt <= moment));

    private static Expression<Func<RuleSubject, bool>> WorthAtLeast(CrmDbContext db, long least) => subject =>
        db.Remedies.Where(remedy => remedy.ComplaintId == subject.ComplaintId && remedy.DeclinedAt == null).Sum(remedy => remedy.Cost) >= least;

    private static Guid? Id(RuleCondition condition) => Guid.TryParse(condition.Value, out var id) ? id : null;

    private static T? Read<T>(RuleCondition condition)
        where T : struct, Enum => Enum.TryParse<T>(condition.Value, out var value) && Enum.IsDefined(value) ? value : null;

    private static decimal? Number(RuleCondition condition) =>
        decimal.TryParse(condition.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
