namespace CustomerRelations.Cycle.Desk;

/// <summary>Who rings.</summary>
/// <param name="Number">As it is written down; empty when none was shown.</param>
/// <param name="Customer">The one file with this number, by reference; empty when there is none, or more than one.</param>
/// <param name="Files">How many files have this number.</param>
public sealed record Caller(string? Number, string? Customer, int Files)
{
    public static Caller Unknown { get; } = new(null, null, 0);
}
