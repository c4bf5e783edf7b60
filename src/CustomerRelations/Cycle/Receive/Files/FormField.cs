using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>One thing the form of a file says, to be compared and taken over.</summary>
/// <param name="Name">As the form calls it.</param>
/// <param name="Words">What a form says of it.</param>
/// <param name="Take">Writes what theirs says of it into yours.</param>
internal sealed record FormField(string Name, Func<CustomerForm, FormChoices, string?> Words, Action<CustomerForm, CustomerForm> Take)
{
    public static IReadOnlyList<FormField> All { get; } =
    [
        new("Person or organisation", (form, _) => form.Kind.ToString(), (yours, theirs) => yours.Kind = theirs.Kind),
        new("Name", (form, _) => form.Name, (yours, theirs) => yours.Name = theirs.Name),
        new("Given name", (form, _) => form.Given, (yours, theirs) => yours.Given = theirs.Given),
        new("Family name", (form, _) => form.Family, (yours, theirs) => yours.Family = theirs.Family),
        new("How to address", (form, _) => form.AddressAs, (yours, theirs) => yours.AddressAs = theirs.AddressAs),
        new("Pronoun", (form, _) => form.Pronoun, (yours, theirs) => yours.Pronoun = theirs.Pronoun),
        new("Language", (form, _) => Languages.Spoken(Languages.Read(form.Language)), (yours, theirs) => yours.Language = theirs.Language),
        new("Branch", (form, choices) => Difference.NameOf(form.BranchId, choices.Branches), (yours, theirs) => yours.BranchId = theirs.BranchId),
        new("Favourite colleague", (form, choices) => Difference.NameOf(form.FavouriteColleagueId, choices.Colleagues), (yours, theirs) => yours.FavouriteColleagueId = theirs.FavouriteColleagueId),
        new("Time zone", (form, _) => form.TimeZone, (yours, theirs) => yours.TimeZone = theirs.TimeZone),
        Lines("Phones", ContactKind.Phone),
        Lines("E-mails", ContactKind.Email),
        Lines("Addresses", ContactKind.Address),
        new("Tags", (form, choices) => string.Join(", ", choices.TagNames(form.Tags)), (yours, theirs) => yours.Tags = [.. theirs.Tags]),
    ];

    private static FormField Lines(string name, ContactKind kind) =>
        new(name, (form, _) => string.Join("\n", form.Spoken(kind).Order(StringComparer.Ordinal)), (yours, theirs) => yours.TakeLines(kind, theirs));
}
