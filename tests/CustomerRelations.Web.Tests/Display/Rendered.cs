using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Tests.Display;

/// <summary>What a tag helper writes, read back as a browser would.</summary>
internal static class Rendered
{
    /// <summary>The one element the helper becomes.</summary>
    /// <param name="children">Helpers that stand inside it.</param>
    public static async Task<IElement> ElementAsync(TagHelper helper, params TagHelper[] children) =>
        (await BodyAsync(helper, children)).Children.ShouldHaveSingleItem();

    public static async Task<IElement> BodyAsync(TagHelper helper, params TagHelper[] children)
    {
        var output = await RunAsync(helper, new Dictionary<object, object>(), children);
        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(html.ToString()).Body!;
    }

    private static async Task<TagHelperOutput> RunAsync(TagHelper helper, IDictionary<object, object> items, TagHelper[] children)
    {
        var context = new TagHelperContext([], items, Guid.CreateVersion7().ToString());
        var output = new TagHelperOutput("ours", [], async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var child in children)
            {
                content.AppendHtml(await RunAsync(child, items, []));
            }

            return content;
        });
        await helper.ProcessAsync(context, output);
        return output;
    }
}
