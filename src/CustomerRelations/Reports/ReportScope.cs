namespace CustomerRelations.Reports;

/// <summary>What a report tells of: its days, its branch, and what else it is narrowed to. The same for every report.</summary>
/// <param name="Period">Its days.</param>
/// <param name="Branch">The branch it is of; empty for all.</param>
/// <param name="Sieves">Channel, topic and goal.</param>
/// <param name="Branches">All branches, by name.</param>
/// <param name="Sentence">Why it is not quite what was asked for; empty when it is.</param>
public sealed record ReportScope(ReportPeriod Period, ReportBranch? Branch, IReadOnlyList<ReportSieve> Sieves, IReadOnlyList<ReportBranch> Branches, string? Sentence)
{
    public const string Channel = "channel";
    public const string Topic = "topic";
    public const string Goal = "goal";

    /// <value>What it is narrowed to, as figures name it: of each sieve, the names that count as one today.</value>
    public IReadOnlyList<IReadOnlyList<string>> Filters => Sieves.Where(sieve => sieve.Chosen is not null).Select(sieve => sieve.Filters).ToList();

    /// <value>Narrowed by more than its days.</value>
    public bool IsNarrowed => Branch is not null || Filters.Count > 0;

    /// <value>What it is narrowed to, in words; empty for everything.</value>
    public IReadOnlyList<string> Words => [.. Branch is { } branch ? [branch.Name] : Array.Empty<string>(), .. Sieves.Select(sieve => sieve.Chosen?.Label).OfType<string>()];

    public ReportBranch BranchOf(Guid id) => Branches.First(branch => branch.Id == id);

    /// <summary>The key of the entry one sieve is narrowed to.</summary>
    /// <param name="name">"channel", "topic" or "goal".</param>
    public Guid? KeyOf(string name) => Sieves.First(sieve => sieve.Name == name).Chosen?.Id;
}
