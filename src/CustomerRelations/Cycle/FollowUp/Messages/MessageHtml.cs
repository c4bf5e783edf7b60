using System.Net;
using System.Text;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Makes simple HTML of a text: paragraphs, lines, and our own links. Whatever anybody wrote is encoded; nothing is loaded from elsewhere.</summary>
internal static class MessageHtml
{
    /// <param name="text">Plain text; an empty line ends a paragraph.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="links">Addresses of ours that stand in the text and can be pressed.</param>
    public static string Of(string text, string language, IEnumerable<string> links)
    {
        var html = new StringBuilder($"<!doctype html><html lang=\"{WebUtility.HtmlEncode(language)}\"><head><meta charset=\"utf-8\"></head><body>");
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p dir=\"auto\">").Append(WebUtility.HtmlEncode(paragraph.Trim('\n')).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        }

        foreach (var link in links.Select(WebUtility.HtmlEncode).OfType<string>())
        {
            html.Replace(link, $"<a href=\"{link}\">{link}</a>");
        }

        return html.Append("</body></html>").ToString();
    }
}
