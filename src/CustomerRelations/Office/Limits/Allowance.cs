using CustomerRelations.Entities;

namespace CustomerRelations.Office.Limits;

/// <summary>What somebody may spend without asking: on one complaint, and in one calendar month.</summary>
/// <param name="Most">On one complaint, in the currency's smallest unit; empty for no limit.</param>
/// <param name="Currency">An ISO 4217 code.</param>
/// <param name="Month">In one calendar month of their branch; empty for no limit.</param>
/// <param name="Given">What they decided this month already.</param>
public sealed record Allowance(long? Most, string Currency, long? Month = null, long Given = 0)
{
    /// <value>"£75", or nothing when there is no limit.</value>
    public string? Words => Most is { } most ? new Money(most, Currency).Short : null;

    /// <value>What is left of the month; nothing when the month has no limit.</value>
    public long? Left => Month is { } month ? Math.Max(0, month - Given) : null;

    /// <value>"£220", or nothing when the month has no limit.</value>
    public string? LeftWords => Left is { } left ? new Money(left, Currency).Short : null;

    /// <summary>All that a complaint costs is within it, and what is added is within the month. What costs nothing always is.</summary>
    /// <param name="total">What the complaint costs with it.</param>
    /// <param name="added">What is added now; the whole when nobody says.</param>
    public bool Covers(long total, long? added = null) =>
        added == 0 || ((Most is not { } most || total <= most) && (Left is not { } left || (added ?? total) <= left));
}
