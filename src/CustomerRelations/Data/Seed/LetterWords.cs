using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>A letter template that comes with the product, a line of the letter in each entry.</summary>
internal sealed record LetterWords(LetterKind Kind, string Language, string Name, string Subject, IReadOnlyList<string> Body, IReadOnlyList<string> BodyUpset)
{
    public LetterTemplate ToTemplate() => new()
    {
        Kind = Kind, Language = Language, Name = Name, Subject = Subject, Body = string.Join('\n', Body), BodyUpset = string.Join('\n', BodyUpset),
    };
}
