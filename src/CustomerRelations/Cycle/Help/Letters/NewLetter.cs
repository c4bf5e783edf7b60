using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>A letter as somebody wrote it.</summary>
public sealed record NewLetter
{
    public LetterKind? Kind { get; init; }

    /// <value>The template it began with, if it did.</value>
    public Guid? TemplateId { get; init; }

    /// <value>The corrective action it tells of, if it does.</value>
    public Guid? ActionId { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }
}
