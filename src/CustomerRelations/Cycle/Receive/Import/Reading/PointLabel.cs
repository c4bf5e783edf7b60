namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>How a file's marks on a phone or an address are said: "home", "work", "mobile".</summary>
internal static class PointLabel
{
    // What says how a number works and not where it rings.
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "voice", "internet", "x-internet", "pref", "msg", "text", "postal", "parcel", "dom", "intl", "x400", "uri", "smtp", "ex", "", "type", "other",
    };

    private static readonly Dictionary<string, string> Said = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cell"] = "mobile", ["business"] = "work", ["handy"] = "mobile", ["mobil"] = "mobile", ["homefax"] = "home fax", ["workfax"] = "work fax",
        ["home2"] = "home", ["work2"] = "work", ["assistantphone"] = "assistant", ["evolution-callback"] = "callback", ["iphone"] = "mobile",
    };

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "work", "mobile", "main", "fax", "pager", "car", "video", "school", "home fax", "work fax", "assistant", "company", "isdn", "modem", "textphone", "bbs", "pcs",
        "spouse", "child", "mother", "father", "parent", "brother", "sister", "friend", "relative", "partner", "manager", "profile", "blog", "homepage",
    };

    /// <summary>What day an other program calls so.</summary>
    public static string Day(string label) => Bare(label) is { Length: > 0 } bare ? char.ToUpperInvariant(bare[0]) + bare[1..] : "Day";

    /// <returns>Empty when they say nothing.</returns>
    public static string? Of(IEnumerable<string> marks)
    {
        var said = marks.Select(mark => Bare(mark)).Where(mark => !Silent.Contains(mark))
            .Select(mark => Said.GetValueOrDefault(mark, mark)).Distinct(StringComparer.Ordinal)
            .OrderBy(mark => mark is "home" or "work" ? 0 : 1).ToList();
        return said.Count == 0 ? null : string.Join(' ', said);
    }

    public static string? Of(string? mark) => mark is null ? null : Of([mark]);

    // Apple's own labels stand in _$!<Home>!$_, Google marks the preferred one with an asterisk.
    public static string Bare(string mark)
    {
        var bare = mark.Trim().TrimStart('*').Trim();
        if (bare.StartsWith("_$!<", StringComparison.Ordinal) && bare.EndsWith(">!$_", StringComparison.Ordinal))
        {
            bare = bare[4..^4];
        }

        bare = bare.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? bare[2..] : bare;
        return Common.Contains(bare) || Said.ContainsKey(bare) || Silent.Contains(bare) ? bare.ToLowerInvariant() : bare;
    }
}
