using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One row of a file while it is looked at: what is kept of it, what is wrong with it.</summary>
internal abstract class RowDraft(int line, byte[] hash)
{
    public int Line { get; } = line;

    public byte[] Hash { get; } = hash;

    public string? ExternalId { get; set; }

    /// <value>Whom the row is about; empty when it has no name.</value>
    public string Name { get; set; } = "";

    public List<string> Kept { get; } = [];

    public List<string> Problems { get; } = [];

    /// <value>Why nothing of the row can be taken.</value>
    public string? Refused { get; set; }

    /// <summary>What has no place stays with the row.</summary>
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

    /// <summary>What stays with the row.</summary>
    public abstract string? Rest();

    /// <summary>What the row of the import says, beside something said of the whole row.</summary>
    public string? Problem(string? first = null) =>
        (first is null ? Problems : Problems.Prepend(first)).ToList() is { Count: > 0 } all ? Lengths.Cut(string.Join(' ', all), Lengths.Sentences) : null;
}
