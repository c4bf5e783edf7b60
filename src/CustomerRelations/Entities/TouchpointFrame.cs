namespace CustomerRelations.Entities;

/// <summary>The frame of a conversation: who had it, where, when and through which channel.</summary>
/// <param name="StaffId">The colleague.</param>
/// <param name="BranchId">The colleague's branch at that time.</param>
/// <param name="ChannelId">An entry of the channel list.</param>
/// <param name="OccurredAt">When it happened, UTC.</param>
/// <param name="LoggedAt">When it was written down, UTC; not before it happened.</param>
/// <param name="Direction">Who began it.</param>
/// <param name="LoggedById">Who writes it down for the colleague who had it; empty when they do so themselves.</param>
public sealed record TouchpointFrame(Guid StaffId, Guid BranchId, Guid ChannelId, DateTime OccurredAt, DateTime LoggedAt, Direction Direction = Direction.Inbound, Guid? LoggedById = null);
