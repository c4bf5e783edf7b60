using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Which conversations of a story are shown: those to which all of it applies.</summary>
/// <param name="Channel">An entry of the list of channels.</param>
/// <param name="Left">How they left.</param>
/// <param name="Matter">The reference of what it was about.</param>
/// <param name="Colleague">Who talked with them.</param>
/// <param name="Words">What stands in the notes.</param>
public sealed record StoryFilter(Guid? Channel = null, Feeling? Left = null, string? Matter = null, Guid? Colleague = null, string? Words = null)
{
    public static readonly StoryFilter Everything = new();

    /// <value>Something is left out.</value>
    public bool IsOn => Channel is not null || Left is not null || Colleague is not null || !string.IsNullOrWhiteSpace(Matter) || !string.IsNullOrWhiteSpace(Words);
}
