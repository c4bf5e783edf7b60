using System.Globalization;
using CustomerRelations.Cycle.Understand;
using Microsoft.AspNetCore.Http.Extensions;

namespace CustomerRelations.Web.Display;

/// <summary>The address of a page of a story, so that what is chosen goes along.</summary>
/// <param name="Path">The customer's file.</param>
/// <param name="Filter">What is chosen.</param>
public sealed record StoryAddress(string Path, StoryFilter Filter)
{
    /// <value>The newest page.</value>
    public string Newest => Before(null);

    /// <summary>The page before a touchpoint.</summary>
    public string Before(string? reference)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Chosen().Append(("before", reference)).Where(one => !string.IsNullOrWhiteSpace(one.Item2)))
        {
            query.Add(name, value!);
        }

        return Path + query;
    }

    private IEnumerable<(string Name, string? Value)> Chosen() =>
    [
        ("words", Filter.Words), ("matter", Filter.Matter), ("channel", Filter.Channel?.ToString()),
        ("left", Filter.Left is { } left ? ((int)left).ToString(CultureInfo.InvariantCulture) : null), ("colleague", Filter.Colleague?.ToString()),
    ];
}
