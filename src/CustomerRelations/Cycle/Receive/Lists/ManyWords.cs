using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Says what is changed for many, in words.</summary>
public static class ManyWords
{
    /// <summary>"Branch: Mill Lane", "Tag given: Trade".</summary>
    /// <param name="kind">What is changed.</param>
    /// <param name="value">The name of the branch, colleague or tag; empty for nobody.</param>
    public static string Of(BulkChangeKind kind, string? value) => kind switch
    {
        BulkChangeKind.Branch => $"Branch: {value}",
        BulkChangeKind.FavouriteColleague => value is null ? "Favourite colleague: nobody" : $"Favourite colleague: {value}",
        BulkChangeKind.AddTag => $"Tag given: {value}",
        _ => $"Tag taken away: {value}",
    };
}
