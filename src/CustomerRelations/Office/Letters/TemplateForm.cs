using CustomerRelations.Entities;

namespace CustomerRelations.Office.Letters;

/// <summary>What an admin writes as a template of letters.</summary>
public sealed record TemplateForm
{
    /// <value>What its letters are for; read when it is new.</value>
    public LetterKind? Kind { get; init; }

    /// <value>A language such as "en" or "de"; the customer's is looked for first.</value>
    public string? Language { get; init; }

    public string? Name { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <value>For somebody who is upset or unhappy; empty when the usual text serves.</value>
    public string? BodyUpset { get; init; }

    /// <value>The version that the form was filled from; nothing for a new one.</value>
    public Guid? Version { get; init; }
}
