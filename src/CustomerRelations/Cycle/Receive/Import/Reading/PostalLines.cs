namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>An address as lines, put together from its parts.</summary>
internal sealed class PostalLines
{
    public List<string> Streets { get; } = [];

    public string? City { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public override string ToString()
    {
        // Where a region is written the code follows it; elsewhere it stands before the town.
        var town = string.IsNullOrWhiteSpace(Region)
            ? Joined(" ", PostalCode, City)
            : Joined(", ", City, Joined(" ", Region, PostalCode));
        return Joined("\n", [.. Streets, town, Country]);
    }

    private static string Joined(string by, params string?[] parts) =>
        string.Join(by, parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
}
