using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Fills every field of a form that is written into with as much as it takes, and remembers what it wrote.</summary>
internal sealed class WritingHand
{
    private readonly Dictionary<int, (IReadOnlyList<string> Texts, int Next)> packs = [];

    /// <value>What was sent and taken, by the field.</value>
    public List<(string Where, string Text)> Written { get; } = [];

    /// <summary>Opens a page, writes into its form and sends it.</summary>
    /// <param name="visitor">Who writes.</param>
    /// <param name="path">The page.</param>
    /// <param name="action">Which of its forms: where it posts to.</param>
    /// <param name="chosen">What is chosen, and what must be more than words: a time, an amount.</param>
    public async Task<HttpResponseMessage> WriteAsync(Visitor visitor, string path, string action, params (string Name, string Value)[] chosen)
    {
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]").FirstOrDefault(one => (one.GetAttribute("action") ?? path) == action) ?? throw new InvalidOperationException($"{path} has no form to {action}.");
        var typed = form.QuerySelectorAll("textarea[name^='Input.'], input[type=text][name^='Input.'], input:not([type])[name^='Input.']")
            .Select(field => (Name: field.GetAttribute("name")!, IsLine: field is IHtmlInputElement, Most: int.TryParse(field.GetAttribute("maxlength"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : 100))
            .Where(field => KeptWords.IsWords(field.Name) && chosen.All(one => one.Name != field.Name))
            .Select(field => (field.Name, Value: Next(field.IsLine ? -field.Most : field.Most))).ToList();
        var answer = await visitor.SendAsync(page, path, action, [.. typed, .. chosen]);
        if ((int)answer.StatusCode is 302)
        {
            Written.AddRange(typed.Select(field => ($"{action} {field.Name}", field.Value)));
        }

        return answer;
    }

    // Lines are as long as fields of one line; the next form goes on where the last one ended.
    private string Next(int most)
    {
        var (texts, next) = packs.TryGetValue(most, out var pack) ? pack : ([.. OddWords.Pack(Math.Abs(most), most < 0 ? " " : "\n")], 0);
        packs[most] = (texts, (next + 1) % texts.Count);
        return texts[next].Trim();
    }
}
