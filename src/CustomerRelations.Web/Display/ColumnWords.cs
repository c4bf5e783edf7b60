using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>What a column of a file may mean, in words.</summary>
public static class ColumnWords
{
    private static readonly (string Group, (ColumnField Field, string Words)[] Fields)[] All =
    [
        ("No place in a file", [(ColumnField.Kept, "Keep it as a note on the row"), (ColumnField.Ignored, "Leave it out")]),
        ("Who they are",
        [
            (ColumnField.Name, "Whole name"), (ColumnField.Prefix, "Title before the name"), (ColumnField.Given, "Given name"), (ColumnField.Middle, "Middle name"),
            (ColumnField.Family, "Family name"), (ColumnField.Suffix, "Letters after the name"), (ColumnField.AddressAs, "How to address them"), (ColumnField.Pronoun, "Pronoun"),
            (ColumnField.Kind, "Person or organisation"), (ColumnField.Organisation, "Organisation"), (ColumnField.JobTitle, "What they do there"),
        ]),
        ("How to reach them",
        [
            (ColumnField.Phone, "Phone"), (ColumnField.Email, "E-mail"), (ColumnField.Address, "Whole address"), (ColumnField.Street, "Street"), (ColumnField.City, "Town"),
            (ColumnField.Region, "Region"), (ColumnField.PostalCode, "Postal code"), (ColumnField.Country, "Country"), (ColumnField.Label, "Home or work, for the value beside it"),
            (ColumnField.Preferred, "The best way"), (ColumnField.MorePoints, "More ways, one a line"), (ColumnField.MayContact, "May be contacted"),
        ]),
        ("What we know of them",
        [
            (ColumnField.Birthday, "Birthday"), (ColumnField.Day, "Another day to remember"), (ColumnField.MoreDays, "More days, one a line"), (ColumnField.Likes, "Likes to be served"),
            (ColumnField.Notes, "Notes"), (ColumnField.Tags, "Tags"), (ColumnField.Language, "Language"), (ColumnField.TimeZone, "Time zone"), (ColumnField.KnownSince, "Customer since"),
        ]),
        ("In the office",
        [
            (ColumnField.Branch, "Branch, by name"), (ColumnField.FavouriteColleague, "Favourite colleague, by name"), (ColumnField.Reference, "Our own reference"),
            (ColumnField.ExternalId, "The other system’s key"),
        ]),
    ];

    private static readonly (string Group, (ColumnField Field, string Words)[] Fields)[] OfComplaints =
    [
        ("No place of its own", [(ColumnField.Kept, "Keep it with the complaint"), (ColumnField.Ignored, "Leave it out")]),
        ("What they say",
        [
            (ColumnField.Words, "Their words"), (ColumnField.Issue, "What it is about, in short"), (ColumnField.Wanted, "What they want done"), (ColumnField.Product, "Product or service"),
            (ColumnField.Place, "Place or company"), (ColumnField.Topic, "Topic, if it is on the list"), (ColumnField.TopicAdded, "Topic, new ones are added to the list"),
            (ColumnField.Harm, "Feeling harmed, if it is on the list"), (ColumnField.Severity, "How grave it is"),
        ]),
        ("How and when it came",
        [
            (ColumnField.ReceivedOn, "Received on"), (ColumnField.Channel, "Channel, if it is on the list"), (ColumnField.ChannelAdded, "Channel, new ones are added to the list"),
            (ColumnField.SentOn, "Sent on to whom it is about"), (ColumnField.Branch, "Branch, by name"), (ColumnField.Owner, "Owner, by name"), (ColumnField.ExternalId, "The other system’s key"),
        ]),
        ("Who it is from",
        [
            (ColumnField.CustomerKey, "Our reference, or their key from an import"), (ColumnField.Email, "Their e-mail"), (ColumnField.Phone, "Their phone"), (ColumnField.Name, "Their name"),
        ]),
        ("How it went",
        [
            (ColumnField.ThankedOn, "Thanked on"), (ColumnField.Response, "Answer"), (ColumnField.ResponseCloses, "Answer; “closed …” closes it, not judged"), (ColumnField.ClosedOn, "Closed on"),
            (ColumnField.Verdict, "Solved, they say: yes, partly, no"), (ColumnField.Timely, "Answered in time: yes, no"), (ColumnField.Disputed, "They disputed the answer: yes, no"),
            (ColumnField.Consent, "What they agreed to"), (ColumnField.Cause, "Cause, if it is on the list"),
        ]),
    ];

    public static string Of(ColumnField field, ImportSubject subject) =>
        Groups(subject).SelectMany(group => group.Fields).Where(one => one.Field == field).Select(one => one.Words).FirstOrDefault() ?? field.ToString();

    /// <summary>Every meaning under its heading, as a select shows it.</summary>
    public static IReadOnlyList<SelectListItem> Items(ColumnField chosen, ImportSubject subject) =>
        Groups(subject).SelectMany(group => Items(new SelectListGroup { Name = group.Group }, group.Fields, chosen)).ToList();

    private static (string Group, (ColumnField Field, string Words)[] Fields)[] Groups(ImportSubject subject) => subject == ImportSubject.Complaints ? OfComplaints : All;

    private static IEnumerable<SelectListItem> Items(SelectListGroup group, (ColumnField Field, string Words)[] fields, ColumnField chosen) =>
        fields.Select(one => new SelectListItem(one.Words, one.Field.ToString(), one.Field == chosen) { Group = group });
}
