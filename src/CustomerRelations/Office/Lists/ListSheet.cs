using CustomerRelations.Entities;

namespace CustomerRelations.Office.Lists;

/// <summary>One of the lists an admin keeps, as people call it.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Slug">Its name in an address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Says">What its entries say, in one sentence.</param>
public sealed record ListSheet(ListKind Kind, string Slug, string Title, string Says)
{
    /// <value>Every list, in the order of a conversation.</value>
    public static IReadOnlyList<ListSheet> All { get; } =
    [
        new(ListKind.Channel, "channels", "Channels", "How we talk with people."),
        new(ListKind.GoalCategory, "goals", "Goals", "What people want to achieve, in a few words."),
        new(ListKind.FeelingWord, "feelings", "Feelings", "The words people use for how they feel."),
        new(ListKind.FeelingCause, "feeling-causes", "Causes of feelings", "What a feeling came from."),
        new(ListKind.ValueAdded, "value-added", "Value added", "What we gave beyond what was asked."),
        new(ListKind.Topic, "topics", "Complaint topics", "What a complaint is about."),
        new(ListKind.Harm, "harms", "Harms", "What it did to the person."),
        new(ListKind.RemedyKind, "remedies", "Remedies", "How we put things right."),
        new(ListKind.RootCause, "root-causes", "Root causes", "Why it happened."),
        new(ListKind.KudosValue, "kudos", "Kudos", "What we thank each other for."),
        new(ListKind.Tag, "tags", "Tags", "What customers are listed together by."),
    ];

    public string Path => $"/admin/lists/{Slug}";

    public static ListSheet? Find(string? slug) => All.FirstOrDefault(sheet => sheet.Slug == slug);

    public static ListSheet Of(ListKind kind) => All.First(sheet => sheet.Kind == kind);
}
