using CustomerRelations.Search;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A name in which the beginnings that were searched for are marked, however they were written.</summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    public required string Text { get; set; }

    /// <value>The folded words of the search.</value>
    public required IReadOnlyList<string> Words { get; set; }

    /// <value>A BCP 47 tag, when it is known.</value>
    public string? Language { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = new TagBuilder("span");
        name.Attributes["dir"] = "auto";
        if (!string.IsNullOrEmpty(Language))
        {
            name.Attributes["lang"] = Language;
        }

        foreach (var (word, place) in Text.Split(' ').Select((word, place) => (word, place)))
        {
            name.InnerHtml.Append(place == 0 ? "" : " ");
            var length = Found(word);
            if (length > 0)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(word[..length]);
                name.InnerHtml.AppendHtml(mark);
            }

            name.InnerHtml.Append(word[length..]);
        }

        output.Become(name);
    }

    // How much of a word, as it is written, is what was searched for; 0 for none of it.
    private int Found(string word) =>
        Enumerable.Range(1, word.Length).FirstOrDefault(length =>
            !(length < word.Length && char.IsLowSurrogate(word[length])) && Words.Contains(string.Concat(Keys.Words(word[..length])), StringComparer.Ordinal));
}
