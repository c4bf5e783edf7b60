namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The names of what a sentence mentions: branches, entries of lists, colleagues, texts.</summary>
public sealed record RuleNames(IReadOnlyDictionary<Guid, string> Names)
{
    public static readonly RuleNames None = new(new Dictionary<Guid, string>());

    /// <returns>"somebody else's" words are never invented: what is gone reads as such.</returns>
    public string Of(Guid? id) => id is { } known && Names.TryGetValue(known, out var name) ? name : "something that is gone";

    public string Of(string? key) => Of(Guid.TryParse(key, out var id) ? id : null);
}
