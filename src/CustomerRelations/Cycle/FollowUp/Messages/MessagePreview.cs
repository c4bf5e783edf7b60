namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>How a template reads as a message to one customer.</summary>
/// <param name="Reference">The customer's.</param>
/// <param name="Usual">The usual text.</param>
/// <param name="Upset">The text for somebody upset.</param>
/// <param name="HasLinks">The office has said what links begin with.</param>
public sealed record MessagePreview(string Reference, string Customer, WrittenMessage Usual, WrittenMessage Upset, bool HasLinks)
{
    /// <summary>The words with a word where the link will be.</summary>
    public static string Shown(string text) => text.Replace(Outbox.StopMark, "[the link to stop it]", StringComparison.Ordinal);
}
