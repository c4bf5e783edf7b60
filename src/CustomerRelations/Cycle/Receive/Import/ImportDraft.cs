using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One row of a file after every check that needs nobody else's file: what it says, what is kept of it, what is wrong with it.</summary>
internal sealed class ImportDraft(int line, byte[] hash)
{
    public int Line { get; } = line;

    public byte[] Hash { get; } = hash;

    /// <value>Our own reference, as <c>Reference.TryRead</c> gives it.</value>
    public string? Reference { get; set; }

    public string? ExternalId { get; set; }

    public string Name { get; set; } = "";

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

    public List<string> Kept { get; } = [];

    public List<string> Problems { get; } = [];

    /// <value>Why nothing of the row can be taken.</value>
    public string? Refused { get; set; }

    /// <summary>What has no place in a file stays with the row.</summary>
    public void Keep(string heading, string value)
    {
        // A batch that is tried again says it once.
        if ($"{heading}: {value}" is var kept && !Kept.Contains(kept, StringComparer.Ordinal))
        {
            Kept.Add(kept);
        }
    }

    /// <summary>What is wrong is said, and what was written stays with the row.</summary>
    public void Keep(string heading, string value, string problem)
    {
        Keep(heading, value);
        Mention(problem);
    }

    /// <summary>Says once what is wrong.</summary>
    public void Mention(string problem)
    {
        if (!Problems.Contains(problem, StringComparer.Ordinal))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>What stays with the row: what has no place in a file, and of a row that is not taken everything.</summary>
    public string? Rest()
    {
        var told = Refused is null ? [] : Points.Select(point => $"{point.Kind}: {point.Value}").Concat(Facts.Select(fact => fact.Words)).Concat(Tags.Select(tag => $"Tag: {tag}"));
        return Kept.Concat(told).ToList() is { Count: > 0 } all ? string.Join('\n', all) : null;
    }

    /// <summary>What the row of the import says, beside something said of the whole row.</summary>
    public string? Problem(string? first = null) =>
        (first is null ? Problems : Problems.Prepend(first)).ToList() is { Count: > 0 } all ? Lengths.Cut(string.Join(' ', all), Lengths.Sentences) : null;
}

/// <summary>A way to reach somebody, with its keys.</summary>
internal sealed record DraftPoint(ContactKind Kind, string Value, string Key, string? Tail, string? Label, bool IsPreferred);

/// <summary>Something a row tells about somebody.</summary>
internal sealed record DraftFact(FactKind Kind, string Words, int? Month = null, int? Day = null, int? Year = null);
