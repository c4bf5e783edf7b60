namespace CustomerRelations.Reports;

/// <summary>One kind of remedy that somebody who complained was promised, with what the whole remedy costs us.</summary>
/// <param name="KindId">Empty when its kind was not written.</param>
/// <param name="Cost">In the currency's smallest unit; of all kinds of the remedy together.</param>
public sealed record RemedyFact(
    Guid RemedyId, Guid ComplaintId, Guid BranchId, DateTime ReceivedAt, Guid? ChannelId, Guid? TopicId, Guid? GoalId, Guid? KindId, long Cost, string Currency);
