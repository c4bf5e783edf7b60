using CustomerRelations.Cycle.Receive;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What a few letters may mean.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Path">The page of a reference that is of none of these; empty when the text was none.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record PaletteView(
    SearchText Text,
    IReadOnlyList<FoundCustomer> People,
    IReadOnlyList<FoundPromise> Promises,
    IReadOnlyList<FoundComplaint> Complaints,
    string? Path,
    DateTime Now,
    string Zone)
{
    /// <value>How many were found.</value>
    public int Count => People.Count + Promises.Count + Complaints.Count + (Path is null ? 0 : 1);
}
