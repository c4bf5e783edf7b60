using CustomerRelations.Entities;
using CustomerRelations.Office.Files;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>What somebody reads on their own page: their own words and what we did, nobody else's data and none of our notes.</summary>
/// <param name="Branch">Where it was.</param>
/// <param name="Zone">IANA zone of the branch.</param>
/// <param name="Owner">The first name of whoever looks after it; empty when nobody in particular does.</param>
/// <param name="ThankBy">UTC: until when we thank them.</param>
/// <param name="AnswerBy">UTC: until when they have our last answer.</param>
/// <param name="Step">How far the complaint is; empty for thanks and suggestions.</param>
/// <param name="MayWithdraw">They may take it back.</param>
/// <param name="Answer">What came of their suggestion.</param>
/// <param name="Steps">What happened, the first first.</param>
/// <param name="Files">What they sent along.</param>
/// <param name="Now">UTC.</param>
public sealed record FeedbackView(
    string Reference, FeedbackKind Kind, string Words, string Branch, string Zone, string Owner, DateTime ThankBy, DateTime AnswerBy, ComplaintStep? Step, bool MayWithdraw,
    string? Answer, IReadOnlyList<FeedbackStep> Steps, IReadOnlyList<FileLine> Files, DateTime Now)
{
    /// <value>We think it is put right and would like to know what they think.</value>
    public bool IsAsked => Step == ComplaintStep.Asked;
}
