namespace CustomerRelations.Cycle.Desk;

/// <summary>By whom, by which way of talking and when a conversation was held.</summary>
/// <param name="StaffId">The colleague; not always whoever writes it down.</param>
/// <param name="ChannelId">An entry of the channel list.</param>
/// <param name="At">UTC.</param>
public sealed record Held(Guid StaffId, Guid ChannelId, DateTime At);
