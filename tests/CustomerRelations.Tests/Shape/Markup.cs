using System.Text.RegularExpressions;

namespace CustomerRelations.Tests.Shape;

/// <summary>What a page may hold: the content security policy lets nothing inline run or style.</summary>
internal static partial class Markup
{
    public const string Rule = "markup";

    public static IEnumerable<Problem> Check(IReadOnlyCollection<SourceFile> files) =>
        files.Where(file => file.IsPage).SelectMany(Page)
            .Concat(files.Where(file => file.IsIn("src") && file.IsCode && Raw().IsMatch(file.Text)).Select(file => new Problem(Rule, file.Path, "Html.Raw")));

    private static IEnumerable<Problem> Page(SourceFile file) =>
        from found in new[] { Raw(), Style(), Script(), Handler(), Address() }
        from match in found.Matches(file.Text)
        select new Problem(Rule, file.Path, match.Value.Trim());

    [GeneratedRegex(@"\bHtml\.Raw\b", RegexOptions.None, 1000)]
    private static partial Regex Raw();

    [GeneratedRegex(@"\sstyle=|<style\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Style();

    // No source, or words between the tags.
    [GeneratedRegex(@"<script\b(?![^>]*\ssrc=)[^>]*>|<script\b[^>]*>(?!\s*</script>)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Script();

    [GeneratedRegex(@"\son[a-z]+=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Handler();

    [GeneratedRegex("javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();
}
