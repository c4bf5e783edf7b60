namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That a promise moved to a later date.</summary>
/// <param name="OldDue">UTC.</param>
/// <param name="NewDue">UTC.</param>
/// <param name="ToldAt">When the customer was told, UTC; empty when they were not.</param>
/// <param name="InTime">They were told before it was due: renegotiated, and not late.</param>
public sealed record MovedDate(DateTime OldDue, DateTime NewDue, DateTime? ToldAt, bool InTime, string Why, string By);
