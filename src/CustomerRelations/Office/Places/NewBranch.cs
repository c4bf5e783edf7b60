namespace CustomerRelations.Office.Places;

/// <summary>A branch that is about to open; it gets the usual hours, to be changed on its own page.</summary>
public sealed record NewBranch
{
    public string? Name { get; init; }

    /// <value>An IANA zone.</value>
    public string? TimeZone { get; init; }

    /// <value>An ISO 4217 code.</value>
    public string? Currency { get; init; }

    /// <value>An ISO 3166 code of two letters, by which phone numbers without a country are read; empty to leave it open.</value>
    public string? Country { get; init; }
}
