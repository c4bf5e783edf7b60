using CustomerRelations.Cycle.Receive.Lists;

namespace CustomerRelations.Web.Display;

/// <summary>The address of the customer list: reads it from a request and writes it for a link.</summary>
public static class ListAddress
{
    /// <summary>What the address asks for.</summary>
    public static ListQuestion ListQuestion(this HttpRequest request) =>
        Cycle.Receive.Lists.ListQuestion.Read(request.Query.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())));

    /// <param name="path">The list itself, or a page that takes the same filters.</param>
    /// <param name="query">What stands behind the question mark; nothing for none.</param>
    /// <param name="more">One more thing to say there, such as "all=true".</param>
    public static string Of(string path, string query, string? more = null) =>
        string.Join('&', new[] { query, more }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } said ? $"{path}?{said}" : path;
}
