using CustomerRelations.Cycle.Receive.Import.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>What a column of a contact file may mean, in words.</summary>
public static class ContactFieldWords
{
    private static readonly (string Group, (ContactField Field, string Words)[] Fields)[] All =
    [
        ("No place in a file", [(ContactField.Kept, "Keep it as a note on the row"), (ContactField.Ignored, "Leave it out")]),
        ("Who they are",
        [
            (ContactField.Name, "Whole name"), (ContactField.Prefix, "Title before the name"), (ContactField.Given, "Given name"), (ContactField.Middle, "Middle name"),
            (ContactField.Family, "Family name"), (ContactField.Suffix, "Letters after the name"), (ContactField.AddressAs, "How to address them"), (ContactField.Pronoun, "Pronoun"),
            (ContactField.Kind, "Person or organisation"), (ContactField.Organisation, "Organisation"), (ContactField.JobTitle, "What they do there"),
        ]),
        ("How to reach them",
        [
            (ContactField.Phone, "Phone"), (ContactField.Email, "E-mail"), (ContactField.Address, "Whole address"), (ContactField.Street, "Street"), (ContactField.City, "Town"),
            (ContactField.Region, "Region"), (ContactField.PostalCode, "Postal code"), (ContactField.Country, "Country"), (ContactField.Label, "Home or work, for the value beside it"),
            (ContactField.Preferred, "The best way"), (ContactField.MorePoints, "More ways, one a line"), (ContactField.MayContact, "May be contacted"),
        ]),
        ("What we know of them",
        [
            (ContactField.Birthday, "Birthday"), (ContactField.Day, "Another day to remember"), (ContactField.MoreDays, "More days, one a line"), (ContactField.Likes, "Likes to be served"),
            (ContactField.Notes, "Notes"), (ContactField.Tags, "Tags"), (ContactField.Language, "Language"), (ContactField.TimeZone, "Time zone"), (ContactField.KnownSince, "Customer since"),
        ]),
        ("In the office",
        [
            (ContactField.Branch, "Branch, by name"), (ContactField.FavouriteColleague, "Favourite colleague, by name"), (ContactField.Reference, "Our own reference"),
            (ContactField.ExternalId, "The other system’s key"),
        ]),
    ];

    public static string Of(ContactField field) =>
        All.SelectMany(group => group.Fields).Where(one => one.Field == field).Select(one => one.Words).FirstOrDefault() ?? field.ToString();

    /// <summary>Every meaning under its heading, as a select shows it.</summary>
    public static IReadOnlyList<SelectListItem> Items(ContactField chosen) =>
        All.SelectMany(group => Items(new SelectListGroup { Name = group.Group }, group.Fields, chosen)).ToList();

    private static IEnumerable<SelectListItem> Items(SelectListGroup group, (ContactField Field, string Words)[] fields, ContactField chosen) =>
        fields.Select(one => new SelectListItem(one.Words, one.Field.ToString(), one.Field == chosen) { Group = group });
}
