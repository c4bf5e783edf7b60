using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>What an action changed, as somebody saw it.</summary>
public sealed record SeenEffect
{
    public ActionEffect? Effect { get; init; }

    public string? EffectWords { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
