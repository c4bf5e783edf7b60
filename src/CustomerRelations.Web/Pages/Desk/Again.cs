using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>What the customer at the desk may have come about before, as the form offers it.</summary>
/// <param name="Goal">What is written so far.</param>
/// <param name="Chosen">The chosen matter, by reference; empty for a new one.</param>
/// <param name="AsTold">What was answered to the question whether it came as told.</param>
/// <param name="Customer">Whose, by reference.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Now">UTC.</param>
public sealed record Again(KnownMatters Known, string? Goal, string? Chosen, AsTold? AsTold, Pronoun They, string Customer, string Zone, DateTime Now)
{
    /// <value>How many of them stand in the form at once; the rest is folded away.</value>
    public const int AtOnce = 2;

    private const int Most = 20;
    private const int LongestGoal = 44;

    /// <value>Those like what is written, the likeliest first.</value>
    public IReadOnlyList<AlikeMatter> Alike { get; } = Known.Alike(Goal);

    /// <value>What was told, if it is to be asked whether it came so.</value>
    public ToldBefore? Told => Known.ToldAbout(Chosen);

    /// <value>The likeliest and the chosen one, the others like what is written, then the open ones and the rest, the newest first.</value>
    public IReadOnlyList<KnownMatter> Matters => Alike.Take(1).Select(alike => alike.Matter)
        .Concat(Known.Matters.Where(matter => matter.Reference == Chosen))
        .Concat(Alike.Select(alike => alike.Matter))
        .Concat(Known.Matters.OrderByDescending(matter => matter.IsOpen))
        .DistinctBy(matter => matter.Reference, StringComparer.Ordinal).Take(Most).ToList();

    /// <summary>"3rd time about “mixer”."; nothing while nothing is like it.</summary>
    public string? Said => Alike is [var first, ..] ? $"{ResolutionWords.Nth(first.Time)} time about “{first.Word}”." : null;

    /// <summary>"“The mixer is not ready”".</summary>
    public string Words(KnownMatter matter) => $"“{Short(matter.Goal)}”";

    /// <summary>"3rd time, 2 Oct".</summary>
    public string Time(KnownMatter matter) => $"{ResolutionWords.Nth(matter.Times + 1)} time, {Day(matter.LastAt)}";

    /// <summary>When it was told, and by when: "Told 2 Oct, for Thu 9 Oct".</summary>
    public string When(ToldBefore told) => told.By is { } by
        ? $"Told {Day(told.At)}, for {DueWords.Of(by, Now, Zone).When}"
        : $"Told {Day(told.At)}";

    private string Day(DateTime at) => TimeWords.Of(at, Zone, TimeWords.Day, Now) is var day && char.IsAsciiDigit(day[0]) ? day : day.ToLowerInvariant();

    private static string Short(string goal)
    {
        if (goal.Length <= LongestGoal)
        {
            return goal.TrimEnd('.');
        }

        var cut = Lengths.Cut(goal, LongestGoal);
        return cut[..(cut.LastIndexOf(' ') is var end and > LongestGoal / 2 ? end : cut.Length)].TrimEnd(' ', ',', '.', ';') + "…";
    }
}
