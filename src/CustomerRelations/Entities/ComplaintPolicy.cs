namespace CustomerRelations.Entities;

/// <summary>Until when somebody who complains is thanked, told again, and answered for good.</summary>
/// <remarks>One for the whole office, and where wanted one for a branch. The working days are the branch's own.</remarks>
public sealed class ComplaintPolicy : VersionedEntity
{
    /// <value>The branch it is for; empty for every branch without one of its own.</value>
    public Guid? BranchId { get; init; }

    /// <value>Working days until whose end they are thanked. Default 1; 0 to 20.</value>
    public int ThankWithin { get; set; } = 1;

    /// <value>Working days without a word from us after which they are told again. Default 3; 1 to 60.</value>
    public int TellEvery { get; set; } = 3;

    /// <value>Days until whose end they have our last answer. Default 5; 1 to 365.</value>
    public int FinalWithin { get; set; } = 5;

    /// <value>Counts the last answer in working days; else in days of the calendar.</value>
    public bool FinalInWorkingDays { get; set; } = true;
}
