using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Admin;

/// <summary>An admin at work: several forms stand on most of these pages, so a form is named by where it goes.</summary>
internal static class AdminForms
{
    public const string Desk = "desk@demo.example";
    public const string Manager = "manager@demo.example";
    public const string Admin = "admin@demo.example";

    /// <summary>Posts words to a path with the tokens of a page that is open.</summary>
    public static Task<HttpResponseMessage> PostToAsync(this Visitor visitor, IHtmlDocument page, string path, params (string Name, string? Value)[] words)
    {
        string[] tokens = [HousePage.KeyField, "__RequestVerificationToken"];
        var fields = tokens.Select(name => KeyValuePair.Create(name, page.QuerySelector<IHtmlInputElement>($"main input[name={name}]")!.Value))
            .Concat(words.Select(word => KeyValuePair.Create(word.Name, word.Value ?? "")));
        return visitor.Client.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    /// <summary>Opens a page and posts words to a path from it.</summary>
    public static async Task<HttpResponseMessage> PostFromAsync(this Visitor visitor, string from, string path, params (string Name, string? Value)[] words) =>
        await visitor.PostToAsync(await visitor.PageAsync(from), path, words);

    /// <summary>What the page after a redirect says was done.</summary>
    public static async Task<string?> SaidAsync(this Visitor visitor, HttpResponseMessage answer) =>
        (await visitor.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector(".toast")?.TextContent;

    public static string? Value(this IHtmlDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"main input[name='{name}']")?.Value;
}
