using CustomerRelations.Office;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>The places somebody may have been at, and how the address at a counter names one.</summary>
public sealed class FeedbackPlaces(OfficeChoices choices)
{
    public Task<IReadOnlyList<Choice>> AllAsync(CancellationToken cancel) => choices.BranchesAsync(cancel);

    /// <summary>The place an address means.</summary>
    /// <param name="places">All of them.</param>
    /// <param name="said">A name as an address writes it, <c>market-street</c>, or a key.</param>
    /// <returns>null when it means none; the only one there is when nothing was said.</returns>
    public static Choice? Find(IReadOnlyList<Choice> places, string? said) =>
        places.Count == 1 ? places[0]
        : string.IsNullOrWhiteSpace(said) ? null
        : places.FirstOrDefault(place => Guid.TryParse(said, out var id) ? place.Id == id : Word(place.Name) == Word(said.Replace('-', ' ')));

    /// <summary>A place's name as an address writes it.</summary>
    public static string Word(string name) => string.Join('-', Keys.Words(name));
}
