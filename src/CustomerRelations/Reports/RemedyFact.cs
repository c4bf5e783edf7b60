namespace CustomerRelations.Reports;

/// <summary>One kind of remedy that somebody who complained was promised, with what the whole remedy costs us.</summary>
/// <remarks>Set by name, not by constructor: only so can several spans of days be asked for in one statement.</remarks>
public sealed record RemedyFact
{
    public Guid RemedyId { get; init; }

    public Guid ComplaintId { get; init; }

    public Guid BranchId { get; init; }

    public DateTime ReceivedAt { get; init; }

    public Guid? ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    /// <value>Empty when its kind was not written.</value>
    public Guid? KindId { get; init; }

    /// <value>In the currency's smallest unit; of all kinds of the remedy together.</value>
    public long Cost { get; init; }

    public string Currency { get; init; } = "";
}
