namespace CustomerRelations.Entities;

/// <summary>A place where customers are received, with its own hours, time zone and money.</summary>
public sealed class Branch : VersionedEntity
{
    public required string Name { get; set; }

    /// <value>An IANA zone such as <c>Europe/London</c>.</value>
    public required string TimeZone { get; set; }

    /// <value>An ISO 4217 code such as <c>GBP</c>.</value>
    public required string Currency { get; set; }

    /// <value>An ISO 3166 code of two letters such as <c>GB</c>, by which phone numbers without one are read; empty when nobody has said it.</value>
    public string? Country { get; set; }

    public OpeningHours OpeningHours { get; set; } = OpeningHours.Usual;

    /// <value>Who answers for the branch.</value>
    public Guid? LeadId { get; set; }

    public List<BranchHoliday> Holidays { get; } = [];
}
