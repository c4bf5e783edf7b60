namespace CustomerRelations.Entities;

/// <summary>What holds for all rules together. One row.</summary>
public sealed class RuleGuards : VersionedEntity
{
    /// <value>The key of the only row.</value>
    public static readonly Guid TheOne = new("00000000-0000-7000-8000-000000000002");

    public RuleGuards() => Id = TheOne;

    /// <value>From when nobody gets a message, by the customer's clock.</value>
    public TimeOnly QuietFrom { get; set; } = new(19, 0);

    /// <value>Until when.</value>
    public TimeOnly QuietUntil { get; set; } = new(8, 0);

    /// <value>Nobody gets more than one message in so many days. Default 7; 0 to 90.</value>
    public int RestDays { get; set; } = 7;

    /// <value>Nobody is asked a question more often than once in so many days. Default 60; 1 to 365.</value>
    public int SurveyRestDays { get; set; } = 60;

    /// <value>What is late by more days is listed and not sent. Default 14; 1 to 90.</value>
    public int CatchUpDays { get; set; } = 14;

    /// <value>A rule that would fire more often in one go pauses until an admin has looked. Default 200; 1 to 10,000.</value>
    public int Cap { get; set; } = 200;

    /// <value>29 February is kept on 1 March where there is none; else on 28 February.</value>
    public bool LeapDayOnFirstOfMarch { get; set; }
}
