using CustomerRelations.Entities;

namespace CustomerRelations.Office.Limits;

/// <summary>What somebody may spend on one complaint without asking.</summary>
/// <param name="Most">In the currency's smallest unit; empty for no limit.</param>
/// <param name="Currency">An ISO 4217 code.</param>
public sealed record Allowance(long? Most, string Currency)
{
    /// <value>"£75", or nothing when there is no limit.</value>
    public string? Words => Most is { } most ? new Money(most, Currency).Short : null;

    /// <summary>All that a complaint costs is within it.</summary>
    public bool Covers(long total) => Most is not { } most || total <= most;
}
