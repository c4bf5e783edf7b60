using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What shall hold for all rules together.</summary>
public sealed record GuardChange
{
    public TimeOnly? QuietFrom { get; init; }

    public TimeOnly? QuietUntil { get; init; }

    public int? RestDays { get; init; }

    public int? SurveyRestDays { get; init; }

    public int? CatchUpDays { get; init; }

    public int? Cap { get; init; }

    /// <value>29 February is kept on 1 March where there is none.</value>
    public bool LeapDayOnFirstOfMarch { get; init; }

    /// <value>Stands in the history.</value>
    public string? Why { get; init; }

    /// <value>The version that the form was filled from; empty while nobody has set any.</value>
    public Guid Version { get; init; }

    public static GuardChange Of(RuleGuards guards) => new()
    {
        QuietFrom = guards.QuietFrom, QuietUntil = guards.QuietUntil, RestDays = guards.RestDays, SurveyRestDays = guards.SurveyRestDays,
        CatchUpDays = guards.CatchUpDays, Cap = guards.Cap, LeapDayOnFirstOfMarch = guards.LeapDayOnFirstOfMarch, Version = guards.Version,
    };

    /// <summary>Field by field, what this says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(GuardChange saved) => Difference.Among(
        new Difference("Quiet from", $"{saved.QuietFrom:HH:mm}", $"{QuietFrom:HH:mm}"),
        new Difference("Quiet until", $"{saved.QuietUntil:HH:mm}", $"{QuietUntil:HH:mm}"),
        new Difference("Days between two messages", $"{saved.RestDays}", $"{RestDays}"),
        new Difference("Days between two questions", $"{saved.SurveyRestDays}", $"{SurveyRestDays}"),
        new Difference("Days that are caught up", $"{saved.CatchUpDays}", $"{CatchUpDays}"),
        new Difference("At most at once", $"{saved.Cap}", $"{Cap}"),
        new Difference("29 February", Leap(saved), Leap(this)));

    private static string Leap(GuardChange change) => change.LeapDayOnFirstOfMarch ? "1 March" : "28 February";
}
