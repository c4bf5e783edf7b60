namespace CustomerRelations.Entities;

/// <summary>How a letter begins: text with named gaps, and a second text for somebody who is upset.</summary>
/// <remarks>The gaps are a fixed list of names; nothing in a template is ever run.</remarks>
public sealed class LetterTemplate : VersionedEntity
{
    public LetterKind Kind { get; init; }

    /// <value>A BCP 47 language such as <c>en</c>: the customer's is looked for first.</value>
    public string Language { get; set; } = "en";

    public required string Name { get; set; }

    public required string Subject { get; set; }

    public required string Body { get; set; }

    /// <value>For somebody who is upset or unhappy; empty when the usual text serves.</value>
    public string? BodyUpset { get; set; }

    public DateTime? RetiredAt { get; set; }
}
