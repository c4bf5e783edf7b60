namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One time that a rule fires.</summary>
/// <param name="AssigneeId">Whom the rule asks; who signs, when it writes.</param>
/// <param name="DueAt">UTC: when it is to be done, or sent at the earliest.</param>
/// <param name="Now">UTC.</param>
/// <param name="IsLate">Its time had passed, because the office was closed or down.</param>
/// <param name="Words">What somebody is asked with, its gaps filled.</param>
public sealed record RuleFire(RuleSubject Subject, Guid AssigneeId, DateTime DueAt, DateTime Now, bool IsLate, string Words = "");
