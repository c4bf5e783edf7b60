namespace CustomerRelations.Web.Display;

/// <summary>The six stages as people read them.</summary>
public static class StageNames
{
    public static string Of(CycleStage stage) => stage switch
    {
        CycleStage.BeReady => "Be ready",
        CycleStage.Receive => "Receive",
        CycleStage.Understand => "Understand",
        CycleStage.Help => "Help",
        CycleStage.Keep => "Keep",
        CycleStage.FollowUp => "Follow up",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };

    /// <summary>The name of its icon in the sprite.</summary>
    public static string Icon(CycleStage stage) => stage switch
    {
        CycleStage.BeReady => "sunrise",
        CycleStage.Receive => "door-open",
        CycleStage.Understand => "ear",
        CycleStage.Help => "hand-helping",
        CycleStage.Keep => "anchor",
        CycleStage.FollowUp => "calendar-check",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };
}
