using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Fills in and sends the forms of pages.</summary>
internal static class HtmlForm
{
    /// <summary>Opens the page, fills in its form, and sends it.</summary>
    /// <param name="client">Who.</param>
    /// <param name="path">The page.</param>
    /// <param name="action">Where the form posts to; null for the first one of the page's main part.</param>
    /// <param name="cancel">Stops.</param>
    /// <param name="typed">What is typed; everything else goes as the page has it.</param>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? action, CancellationToken cancel, params (string Name, string Value)[] typed)
    {
        using var request = await FillAsync(client, path, action, cancel, typed);
        return await client.SendAsync(request, cancel);
    }

    /// <summary>Opens the page and fills in its form; sending it is the caller's.</summary>
    public static async Task<HttpRequestMessage> FillAsync(HttpClient client, string path, string? action, CancellationToken cancel, params (string Name, string Value)[] typed)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path, cancel));
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .First(one => action is null ? one.Closest("main") is not null : one.GetAttribute("action") == action);
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => input.Type is not ("checkbox" or "radio") || input.IsChecked)
            .Select(input => (input.Name!, input.Value))
            .Concat(form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => (area.Name!, area.Value)))
            .Concat(form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(choice => (choice.Name!, choice.Value ?? "")))
            .Where(field => typed.All(own => own.Name != field.Item1))
            .Concat(typed)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action") ?? path) { Content = new FormUrlEncodedContent(fields) };
    }

    /// <summary>Follows the link that leads on so many times.</summary>
    /// <param name="client">Who.</param>
    /// <param name="path">The first page.</param>
    /// <param name="by">The word of the address that carries the key, such as <c>after</c>.</param>
    /// <param name="times">How often; fewer when the pages end.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<(string Path, int Page)> FollowAsync(HttpClient client, string path, string by, int times, CancellationToken cancel)
    {
        for (var page = 1; ; page++)
        {
            var answer = await client.GetAsync(path, cancel);
            if (page > times || !answer.IsSuccessStatusCode)
            {
                return (path, page);
            }

            var read = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(cancel));
            var next = read.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!).LastOrDefault(link => link.Contains($"{by}=", StringComparison.Ordinal));
            if (next is null)
            {
                return (path, page);
            }

            path = new Uri(new Uri(new Uri("https://localhost/"), path), next).PathAndQuery;
        }
    }
}
