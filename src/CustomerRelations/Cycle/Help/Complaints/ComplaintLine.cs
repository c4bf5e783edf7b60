using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>A complaint as one line of the list.</summary>
/// <param name="Customer">Their name; null when they stayed anonymous.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="ThankedAt">UTC; empty while it waits for a thank-you.</param>
public sealed record ComplaintLine(
    string Reference, string Words, string? Customer, string? Language, DateTime ReceivedAt, DateTime? ThankedAt,
    string Owner, string Branch, Solved? Verdict, ComplaintSeverity Severity, ComplaintClock Clock)
{
    public ComplaintStep Step { get; init; }

    /// <value>Closed because nobody could reach them.</value>
    public bool NotKnown { get; init; }

    /// <value>It came with a file, from another system.</value>
    public bool CameWithFile { get; init; }

    /// <value>It was closed where it came from.</value>
    public bool Answered { get; init; }

    /// <value>They took it back.</value>
    public bool Withdrawn { get; init; }
}
