namespace CustomerRelations.Office.Complaints;

/// <summary>What an admin writes as the clocks of the office or of one branch.</summary>
public sealed record PolicyChange
{
    /// <value>In working days, 0 to 20.</value>
    public int? ThankWithin { get; init; }

    /// <value>In working days, 1 to 60.</value>
    public int? TellEvery { get; init; }

    /// <value>In working days or days of the calendar, 1 to 365.</value>
    public int? FinalWithin { get; init; }

    public bool FinalInWorkingDays { get; init; }

    /// <value>The branch goes by the office's clocks; what stands above is not read then.</value>
    public bool AsOffice { get; init; }

    /// <value>The version that the form was filled from; nothing when none was written then.</value>
    public Guid? Version { get; init; }
}
