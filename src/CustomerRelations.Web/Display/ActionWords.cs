using System.Globalization;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Causes and corrective actions, in words.</summary>
public static class ActionWords
{
    /// <value>Every kind of change, in the order in which a form offers them.</value>
    public static IReadOnlyList<(CorrectiveKind Kind, string Words)> Kinds { get; } = Enum.GetValues<CorrectiveKind>().Select(kind => (kind, Of(kind))).ToList();

    /// <value>Where a cause may lie.</value>
    public static IReadOnlyList<(CauseFamily Family, string Words)> Families { get; } = Enum.GetValues<CauseFamily>().Select(family => (family, Of(family))).ToList();

    public static string Of(CorrectiveKind kind) => kind switch
    {
        CorrectiveKind.Process => "Change how we work",
        CorrectiveKind.Training => "Training",
        CorrectiveKind.CodeOfConduct => "How we treat people",
        CorrectiveKind.MoreRoomToDecide => "More room to decide",
        CorrectiveKind.Product => "The product",
        CorrectiveKind.Information => "What we tell people",
        _ => "A supplier",
    };

    public static string Of(CauseFamily family) => family switch
    {
        CauseFamily.OurPeople => "Our people",
        CauseFamily.OurProcess => "Our process",
        CauseFamily.Product => "The product",
        CauseFamily.Promise => "A promise",
        CauseFamily.Information => "Information",
        _ => "Something else",
    };

    public static string Of(ActionEffect effect) => effect switch
    {
        ActionEffect.Helped => "It helped",
        ActionEffect.PartlyHelped => "It helped a little",
        _ => "It did not help",
    };

    public static string Of(ActionStand stand) => stand switch
    {
        ActionStand.Open => "Open",
        ActionStand.ToCheck => "To check",
        ActionStand.Checked => "Checked",
        _ => "Given up",
    };

    /// <summary>How far an action is, with the look of its tag.</summary>
    public static (string Words, string Css) State(CorrectiveAction action, DateTime now, DateOnly today) => action switch
    {
        { DroppedAt: not null } => ("Given up", ""),
        { Effect: { } effect } => (Of(effect), effect == ActionEffect.DidNotHelp ? "" : "kept"),
        { DoneAt: not null } when action.CheckOn <= today => ("Done. Look whether it helped", "late"),
        { DoneAt: not null } => ($"Done, checked on {Day(action.CheckOn)}", "kept"),
        _ when action.DueAt < now => ("Late", "late"),
        _ => ("To do", "line"),
    };

    /// <summary>The finding of the chart: what the numbers say, with how many there are.</summary>
    public static string Finding(EffectFigures figures)
    {
        var (before, after, days) = (figures.Before, figures.After, figures.Window.Days == 1 ? "day" : $"{figures.Window.Days} days");
        return (before, after) switch
        {
            (0, 0) => $"None in the {days} before, none in the {days} after",
            _ when after < before => $"From {before} to {after} in {days}",
            _ when after == before => $"{before} before and {after} after in {days}: no change",
            _ => $"From {before} up to {after} in {days}",
        };
    }

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"You asked, we did": what of it waits today; nothing when nothing does.</summary>
    public static string? Waiting(int due, int toCheck) => (due, toCheck) switch
    {
        (0, 0) => null,
        (_, 0) => $"{Changes(due)} due.",
        (0, _) => $"{Changes(toCheck)} to look at: did it help?",
        _ => $"{Changes(due)} due, {toCheck} to look at.",
    };

    private static string Changes(int count) => count == 1 ? "1 change is" : $"{count} changes are";
}
