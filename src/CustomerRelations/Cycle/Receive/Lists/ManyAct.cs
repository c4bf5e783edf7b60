using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>What is to be changed for many at once.</summary>
/// <param name="ValueId">The branch, colleague or tag; empty to take the colleague away.</param>
public sealed record ManyAct(BulkChangeKind Kind, Guid? ValueId)
{
    private static readonly Dictionary<string, BulkChangeKind> Words = new(StringComparer.Ordinal)
    {
        ["branch"] = BulkChangeKind.Branch, ["colleague"] = BulkChangeKind.FavouriteColleague, ["tag"] = BulkChangeKind.AddTag, ["untag"] = BulkChangeKind.RemoveTag,
    };

    /// <summary>Reads "branch:", "colleague:", "tag:" or "untag:" and a key.</summary>
    /// <returns>null for anything else.</returns>
    public static ManyAct? Read(string? said)
    {
        var parts = (said ?? "").Split(':', 2);
        if (parts.Length != 2 || !Words.TryGetValue(parts[0], out var kind))
        {
            return null;
        }

        return Guid.TryParse(parts[1], out var id) ? new ManyAct(kind, id)
            : kind == BulkChangeKind.FavouriteColleague && parts[1].Length == 0 ? new ManyAct(kind, null)
            : null;
    }

    /// <summary>The same as it is read.</summary>
    public override string ToString() => $"{Words.First(word => word.Value == Kind).Key}:{ValueId}";
}
