namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What came of handing a message over.</summary>
/// <param name="End">Whether it is gone.</param>
/// <param name="Problem">What the other side said, when it is not.</param>
public sealed record MailAnswer(MailEnd End, string? Problem = null)
{
    public static MailAnswer Taken { get; } = new(MailEnd.Taken);
}
