using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CustomerRelations.Web.Tests.Display;

/// <summary>The symbols of the product's one sprite, and the pages that use them.</summary>
internal static partial class Sprite
{
    public static string[] Symbols { get; } = [.. Symbol().Matches(File.ReadAllText(InWeb("wwwroot/img/icons.svg"))).Select(match => match.Groups["id"].Value)];

    public static IEnumerable<string> PageFiles => Directory.EnumerateFiles(InWeb("Pages"), "*.cshtml", SearchOption.AllDirectories);

    private static string InWeb(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/CustomerRelations.Web", path));

    [GeneratedRegex("<symbol id=\"(?<id>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Symbol();
}
