using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>What the form of a file offers.</summary>
/// <param name="Tags">Those offered today, and those the file has.</param>
/// <param name="Me">Who fills it in.</param>
public sealed record FormChoices(IReadOnlyList<Choice> Branches, IReadOnlyList<Choice> Colleagues, IReadOnlyList<Choice> Tags, Colleague Me)
{
    /// <summary>The tags by name, in the order of the list.</summary>
    public IEnumerable<string> TagNames(IReadOnlyCollection<Guid> chosen) => Tags.Where(tag => chosen.Contains(tag.Id)).Select(tag => tag.Name);
}
