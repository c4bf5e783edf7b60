using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>A message with something in every gap that a rule fills, to look at before any rule does.</summary>
public sealed class MessageDraft(MessagePen pen, Outbox outbox, MessageSettings settings)
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["about"] = "the mixer, ready by the wedding", ["promise"] = "a call with the date", ["promise_by"] = new DateOnly(2026, 10, 12).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    public bool HasLinks => settings.HasLinks;

    /// <param name="template">The words.</param>
    /// <param name="facts">To whom it reads.</param>
    /// <param name="sender">Who signs it.</param>
    /// <param name="left">How they left; empty for the last time.</param>
    public WrittenMessage Write(LetterTemplate template, MessageFacts facts, MessageSender sender, Feeling? left) =>
        pen.Write(template, facts, sender, left, settings.HasLinks ? new Dictionary<string, string>(Examples) { ["question_link"] = settings.AddressOf("/s/…") } : Examples);

    /// <inheritdoc cref="Outbox.Write"/>
    public void Lay(OutboxMessage message) => outbox.Write(message);
}
