using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One row of a file after every check that needs nobody else's file: what it says, what is kept of it, what is wrong with it.</summary>
internal sealed class ImportDraft(int line, byte[] hash) : RowDraft(line, hash)
{
    /// <value>Our own reference, as <c>Reference.TryRead</c> gives it.</value>
    public string? Reference { get; set; }

    /// <value>The folded words of the name.</value>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <value>What the row says of what stands once on a file.</value>
    public Dictionary<FileField, string> Says { get; } = [];

    public List<DraftPoint> Points { get; } = [];

    public List<DraftFact> Facts { get; } = [];

    public List<string> Tags { get; } = [];

    /// <value>UTC; empty when the row does not say.</value>
    public DateTime? KnownSince { get; set; }

    /// <value>The row says that we may ring or write.</value>
    public bool SaysWeMayContact { get; set; }

    /// <summary>What stays with the row: what has no place in a file, and of a row that is not taken everything.</summary>
    public override string? Rest()
    {
        var told = Refused is null ? [] : Points.Select(point => $"{point.Kind}: {point.Value}").Concat(Facts.Select(fact => fact.Words)).Concat(Tags.Select(tag => $"Tag: {tag}"));
        return Kept.Concat(told).ToList() is { Count: > 0 } all ? string.Join('\n', all) : null;
    }
}

/// <summary>A way to reach somebody, with its keys.</summary>
internal sealed record DraftPoint(ContactKind Kind, string Value, string Key, string? Tail, string? Label, bool IsPreferred);

/// <summary>Something a row tells about somebody.</summary>
internal sealed record DraftFact(FactKind Kind, string Words, int? Month = null, int? Day = null, int? Year = null);
