using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>What somebody tells us from outside.</summary>
public sealed record NewFeedback
{
    public FeedbackKind? Kind { get; set; }

    public Guid? BranchId { get; set; }

    /// <value>1 to 5; empty when they did not say.</value>
    public int? Feeling { get; set; }

    public Solved? Solved { get; set; }

    /// <value>In their own words.</value>
    public string? Words { get; set; }

    /// <value>Whom they dealt with.</value>
    public string? Colleague { get; set; }

    /// <value>They want us to come back to them; else name and contact are not kept, whatever was typed.</value>
    public bool MayComeBack { get; set; }

    public string? Name { get; set; }

    /// <value>A phone number or an e-mail.</value>
    public string? Contact { get; set; }
}
