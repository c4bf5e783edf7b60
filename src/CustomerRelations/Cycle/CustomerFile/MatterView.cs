using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What the page of one matter shows.</summary>
/// <param name="Customer">null when they stayed anonymous.</param>
/// <param name="Story">Its conversations, the newest first.</param>
/// <param name="Resolution">How long it took, or has been open for.</param>
/// <param name="Complaint">The reference of the complaint beside it; null when there is none.</param>
/// <param name="Holder">Who has it now.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record MatterView(Matter Matter, Customer? Customer, Story Story, Resolution Resolution, string? Complaint, Holder Holder, DateTime Now)
{
    /// <value>Somebody wrote down what it is about; else it waits with a conversation that was put aside.</value>
    public bool IsWritten => Matter.Goal != Touchpoint.Unwritten;
}
