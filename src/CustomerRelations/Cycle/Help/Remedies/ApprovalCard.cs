using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A remedy that somebody with more room is asked about.</summary>
/// <param name="Remedy">The row as it is now.</param>
/// <param name="Reference">The complaint's.</param>
/// <param name="Complaint">What the customer said.</param>
/// <param name="Customer">Nothing when they stayed anonymous.</param>
/// <param name="CustomerReference">Of the customer's file.</param>
/// <param name="Asks">Who offered it.</param>
/// <param name="Decider">Who said yes or no; nothing while it waits.</param>
/// <param name="Branch">Whose complaint it is.</param>
/// <param name="Zone">The branch's IANA zone.</param>
/// <param name="Used">What was promised for this complaint so far costs this.</param>
/// <param name="DaysWaiting">Working days of the branch.</param>
/// <param name="DueIsOver">The day it was offered for is over: a yes names another.</param>
/// <param name="NotMine">Why whoever looks cannot say yes; nothing when they can.</param>
public sealed record ApprovalCard(
    Remedy Remedy, string Reference, string Complaint, string? Customer, string? CustomerReference, string Asks, string? Decider,
    string Branch, string Zone, Money Used, int DaysWaiting, bool DueIsOver, string? NotMine)
{
    public Money Cost => new(Remedy.Cost, Remedy.Currency);

    /// <value>Why money is spent or a rule is bent; nothing where neither is.</value>
    public string? Why { get; init; }

    /// <value>Which rule is bent, if one is.</value>
    public string? Rule { get; init; }

    /// <value>"3 h", "2 working days": how long it waits while the branch is open.</value>
    public string Waits { get; init; } = "";

    /// <value>What was asked back, in order.</value>
    public IReadOnlyList<AskedBack> Questions { get; init; } = [];

    /// <value>The question that waits for its answer; nothing when none does.</value>
    public AskedBack? OpenQuestion => Questions.FirstOrDefault(asked => asked.AnsweredAt is null);

    /// <value>They offered it themselves.</value>
    public bool IsOwn { get; init; }
}
