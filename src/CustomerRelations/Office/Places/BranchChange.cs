using CustomerRelations.Entities;

namespace CustomerRelations.Office.Places;

/// <summary>What an admin changes about a branch.</summary>
public sealed record BranchChange
{
    public string? Name { get; init; }

    /// <value>An IANA zone.</value>
    public string? TimeZone { get; init; }

    /// <value>An ISO 4217 code.</value>
    public string? Currency { get; init; }

    /// <value>An ISO 3166 code of two letters, by which phone numbers without a country are read; empty to leave it open.</value>
    public string? Country { get; init; }

    /// <value>One text a day, Monday first: "09:00-17:30", empty when closed.</value>
    public List<string?> Hours { get; init; } = [];

    public Guid? LeadId { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }

    /// <summary>The text of a day as it is read; a long dash is what many keyboards make of a short one.</summary>
    public string HoursOf(DayOfWeek day)
    {
        var at = OpeningHours.Week.Index().First(item => item.Item == day).Index;
        return (at < Hours.Count ? Hours[at] : null)?.Replace('–', '-').Trim() ?? "";
    }
}
