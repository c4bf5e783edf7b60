using System.Globalization;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;

namespace CustomerRelations.Web.Display;

/// <summary>What the filters, orders and columns of the customer list are called.</summary>
public static class ListWords
{
    /// <summary>Each filter in words, with the question without it.</summary>
    /// <param name="question">The list.</param>
    /// <param name="branches">For the name of the branch.</param>
    /// <param name="colleagues">For the name of the colleague.</param>
    /// <param name="labels">For the word of the tag.</param>
    public static IEnumerable<(string Words, ListQuestion Without)> Filters(ListQuestion question, IReadOnlyList<Choice> branches, IReadOnlyList<Choice> colleagues, Labels labels)
    {
        (string? Words, ListQuestion Without)[] all =
        [
            (Said("Branch", NameOf(question.Branch, branches)), question with { Branch = null }),
            (Said("Favourite colleague", NameOf(question.Colleague, colleagues)), question with { Colleague = null }),
            (Said("Tag", question.Tag is { } tag ? labels[tag] is { Length: > 0 } label ? label : "unknown" : null), question with { Tag = null }),
            (question.Kind is { } kind ? Of(kind) : null, question with { Kind = null }),
            (Said("Left us", question.Left is { } left ? FeelingWords.Of(left).ToLowerInvariant() : null), question with { Left = null }),
            (question.HasOpenComplaint ? "Open complaint" : null, question with { HasOpenComplaint = false }),
            (question.Promise switch { OwedPromise.Late => "Promise is late", OwedPromise.Open => "Open promise", _ => null }, question with { Promise = null }),
            (Said("Not here since", question.NotSince?.ToString("d MMM yyyy", CultureInfo.InvariantCulture)), question with { NotSince = null }),
            (question.Name is { } name ? $"Name: {name}" : null, question with { Name = null }),
        ];
        return all.Where(filter => filter.Words is not null).Select(filter => (filter.Words!, filter.Without));
    }

    public static string Of(CustomerKind kind) => kind == CustomerKind.Person ? "People" : "Organisations";

    public static string Of(ListSort sort) => sort switch
    {
        ListSort.LongestAway => "Whoever was away longest stands first.",
        ListSort.Name => "By name.",
        ListSort.NameBackwards => "By name, from Z back.",
        _ => "Whoever was here last stands first.",
    };

    public static string Of(ListColumn column) => column switch
    {
        ListColumn.WasHere => "Was here",
        ListColumn.Left => "Left us",
        ListColumn.Reach => "How to reach",
        ListColumn.Branch => "Branch",
        ListColumn.Colleague => "Favourite colleague",
        ListColumn.Tags => "Tags",
        ListColumn.Language => "Language",
        ListColumn.Reference => "Reference",
        _ => "With us since",
    };

    /// <summary>"1 file", "1,204 files", "more than 50,000 files".</summary>
    /// <param name="count">How many were counted.</param>
    /// <param name="most">Where counting stopped.</param>
    public static string Files(int count, int most) => count switch
    {
        1 => "1 file",
        _ when count > most => $"more than {most.ToString("N0", CultureInfo.InvariantCulture)} files",
        _ => $"{count.ToString("N0", CultureInfo.InvariantCulture)} files",
    };

    private static string? Said(string what, string? value) => value is null ? null : $"{what}: {value}";

    private static string? NameOf(Guid? id, IReadOnlyList<Choice> choices) =>
        id is null ? null : choices.FirstOrDefault(choice => choice.Id == id)?.Name ?? "unknown";
}
