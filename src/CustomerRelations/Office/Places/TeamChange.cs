namespace CustomerRelations.Office.Places;

/// <summary>What an admin changes about a team. Its branch stays: hand-overs and figures count on it.</summary>
public sealed record TeamChange
{
    public string? Name { get; init; }

    public Guid? LeadId { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
