using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>A file as it is saved now, opened to be changed.</summary>
/// <param name="Reference">Of the file that is alive, which may not be the one that was asked for.</param>
/// <param name="Saved">What it says now.</param>
public sealed record OpenFile(Guid Id, string Reference, string Name, string? Language, CustomerForm Saved, FormChoices Choices)
{
    /// <summary>What a form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(CustomerForm yours) =>
        Difference.Among(FormField.All.Select(field => new Difference(field.Name, field.Words(Saved, Choices) ?? "", CustomerForm.Said(field.Words(yours, Choices)) ?? "")));

    /// <summary>Writes what is saved now over what a form says of one field.</summary>
    /// <param name="field">As a difference calls it.</param>
    /// <param name="yours">The form.</param>
    public void Give(string? field, CustomerForm yours) => FormField.All.FirstOrDefault(one => one.Name == field)?.Take(yours, Saved);
}
