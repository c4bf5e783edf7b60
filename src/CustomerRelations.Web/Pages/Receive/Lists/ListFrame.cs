using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Receive.Lists;

/// <summary>What stands around the customer list: its filters, what they offer, and the lists that were kept.</summary>
/// <param name="Question">What is listed.</param>
/// <param name="Branches">Every branch.</param>
/// <param name="Colleagues">Everybody who works here.</param>
/// <param name="Labels">The words of the tags.</param>
/// <param name="Views">Kept lists that the reader sees.</param>
public sealed record ListFrame(ListQuestion Question, IReadOnlyList<Choice> Branches, IReadOnlyList<Choice> Colleagues, Labels Labels, IReadOnlyList<ViewCard> Views)
{
    public IReadOnlyList<ListItem> Tags => Labels.Offered(ListKind.Tag);

    /// <value>Each filter in words, with the address without it.</value>
    public IEnumerable<(string Words, string Without)> Filters => ListWords.Filters(Question, Branches, Colleagues, Labels)
        .Select(filter => (filter.Words, ListAddress.Of(ListQuestion.Place, filter.Without.ToQuery())));

    /// <value>The list as it is, but for its order and columns.</value>
    public bool IsOrdinary => !Question.IsFiltered;

    /// <value>The whole list in words: who is on it, and in which order.</value>
    public string Words => $"{(Question.IsFiltered ? string.Join(" · ", Filters.Select(filter => filter.Words)) : "Everybody")}. {ListWords.Of(Question.Sort)}";

    /// <summary>The same list in another order.</summary>
    public string SortedBy(ListSort sort) => ListAddress.Of(ListQuestion.Place, (Question with { Sort = sort }).ToQuery());

    /// <summary>The list with another thing to say in its address.</summary>
    public string With(string more) => ListAddress.Of(ListQuestion.Place, Question.ToQuery(), more);
}
