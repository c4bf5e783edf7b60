using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One contact as a file tells it, before any check.</summary>
/// <param name="Line">The line on which it begins; the first is 1.</param>
public sealed record ImportedContact(int Line)
{
    /// <value>The key the other system gave it, such as a vCard's UID.</value>
    public string? ExternalId { get; init; }

    /// <value>Our own reference, when the file is an export of ours.</value>
    public string? Reference { get; init; }

    /// <value>Empty when the file does not say.</value>
    public CustomerKind? Kind { get; init; }

    /// <value>The whole name as it is written; empty when the file has only parts of it.</value>
    public string? Name { get; init; }

    public string? Given { get; init; }

    public string? Family { get; init; }

    public string? AddressAs { get; init; }

    public string? Pronoun { get; init; }

    public string? Language { get; init; }

    public string? TimeZone { get; init; }

    /// <value>A branch by name.</value>
    public string? Branch { get; init; }

    /// <value>A colleague by name.</value>
    public string? Favourite { get; init; }

    /// <value>For whom they work, or what the organisation is called.</value>
    public string? Organisation { get; init; }

    public string? JobTitle { get; init; }

    public IReadOnlyList<ImportedPoint> Points { get; init; } = [];

    public IReadOnlyList<ImportedDay> Days { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Likes { get; init; } = [];

    /// <value>Words about them that people wrote.</value>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <value>false when they would rather not be contacted; empty when the file does not say.</value>
    public bool? MayContact { get; init; }

    /// <value>UTC.</value>
    public DateTime? KnownSince { get; init; }

    /// <value>What the row says that has no place in a file, as "heading: value", so that nothing is lost.</value>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <value>What could not be read, as sentences; a contact may be taken all the same.</value>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <value>Why nothing of this row can be taken; empty for a contact that can.</value>
    public string? Unreadable { get; init; }
}
