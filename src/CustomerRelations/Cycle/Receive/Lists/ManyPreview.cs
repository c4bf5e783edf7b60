using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>What a change of many would do, before it is done.</summary>
/// <param name="Files">How many were chosen; one more than <see cref="ManyDesk.Most"/> stands for "more".</param>
/// <param name="Changing">How many of them are not so already; empty while nobody said what is changed.</param>
/// <param name="Says">The change in words.</param>
/// <param name="Names">The first of those chosen.</param>
public sealed record ManyPreview(int Files, int? Changing, string? Says, IReadOnlyList<string> Names)
{
    public IReadOnlyList<Choice> Branches { get; init; } = [];

    public IReadOnlyList<Choice> Colleagues { get; init; } = [];

    public IReadOnlyList<Choice> Tags { get; init; } = [];

    public bool AreTooMany => Files > ManyDesk.Most;
}
