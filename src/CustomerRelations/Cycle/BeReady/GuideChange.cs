using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>A page of the guide as somebody writes it: for one stage, and for every channel or one.</summary>
public sealed record GuideChange
{
    /// <value>Empty for the words shown before anything is in use.</value>
    public CycleStage? Stage { get; set; }

    /// <value>Empty for every channel.</value>
    public Guid? ChannelId { get; set; }

    public string? Title { get; set; }

    public string? FeelsGood { get; set; }

    public string? FeelsBad { get; set; }

    public string? YouCouldSay { get; set; }

    /// <value>What one may tick off for oneself, one a line.</value>
    public string? Checks { get; set; }

    /// <value>The version that the form was filled from; none when the channel had no words of its own.</value>
    public Guid Version { get; set; }

    /// <summary>The page as the desk would show it.</summary>
    public Guide ToGuide() => WriteInto(new Guide { Stage = Stage, ChannelId = ChannelId, Title = "", FeelsGood = "", FeelsBad = "", YouCouldSay = "" });

    /// <summary>Puts what was written into a page, without the spaces around it and without empty lines among the checks.</summary>
    internal Guide WriteInto(Guide guide)
    {
        (guide.Title, guide.FeelsGood) = (Tidy(Title), Tidy(FeelsGood));
        (guide.FeelsBad, guide.YouCouldSay) = (Tidy(FeelsBad), Tidy(YouCouldSay));
        guide.Checks = string.Join('\n', LinesOf(Checks));
        return guide;
    }

    internal static IReadOnlyList<string> LinesOf(string? checks) =>
        (checks ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Tidy(string? words) => (words ?? "").Trim();
}
