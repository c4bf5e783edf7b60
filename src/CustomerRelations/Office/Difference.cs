namespace CustomerRelations.Office;

/// <summary>One field about which two colleagues do not agree.</summary>
/// <param name="Field">As the form calls it.</param>
/// <param name="Theirs">What is saved now.</param>
/// <param name="Yours">What the form says.</param>
public sealed record Difference(string Field, string Theirs, string Yours)
{
    /// <summary>The fields that differ, in the order of the form; nothing written and nothing saved are the same.</summary>
    public static IReadOnlyList<Difference> Among(params IEnumerable<Difference> fields) =>
        fields.Where(field => field.Theirs.Trim() != field.Yours.Trim()).ToList();

    /// <summary>The name of a choice, or the word for none.</summary>
    public static string NameOf(Guid? id, IEnumerable<Choice> choices) =>
        id is null ? "Nobody" : choices.FirstOrDefault(choice => choice.Id == id)?.Name ?? "Somebody else";
}
