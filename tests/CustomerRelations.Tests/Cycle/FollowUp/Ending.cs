using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.FollowUp;

/// <summary>A conversation after which somebody we know left cold, with everybody whom a rule may ask about it.</summary>
internal sealed record Ending
{
    public Guid TouchpointId { get; init; }

    /// <value>UTC.</value>
    public DateTime OccurredAt { get; init; }

    public Feeling Left { get; init; }

    public Guid MatterId { get; init; }

    public Guid BranchId { get; init; }

    public Guid CustomerId { get; init; }

    public string Customer { get; init; } = "";

    public string CustomerReference { get; init; } = "";

    public string? Language { get; init; }

    /// <value>They would rather not be contacted.</value>
    public bool ContactRefused { get; init; }

    public Guid OwnerId { get; init; }

    public string Owner { get; init; } = "";

    public bool OwnerIsHere { get; init; }

    public Guid ColleagueId { get; init; }

    public string Colleague { get; init; } = "";

    public bool ColleagueIsHere { get; init; }

    public Guid? LeadId { get; init; }

    public string? Lead { get; init; }

    public bool LeadIsHere { get; init; }

    /// <value>What somebody is asked to do: "Call Folake Adeyemi, who left upset".</value>
    public string Call => $"Call {Customer}, who left {(Left == Feeling.Upset ? "upset" : "unhappy")}";

    /// <summary>Whom a rule asks: who is meant, else the lead of the branch, else the owner, else whoever talked with them.</summary>
    /// <remarks>A closed account is asked only when nobody is left; the call then stands with the branch, where colleagues see it.</remarks>
    public (Guid Id, string Name) For(RuleAssignee assignee)
    {
        var meant = assignee switch
        {
            RuleAssignee.Colleague => (Id: (Guid?)ColleagueId, Name: Colleague, IsHere: ColleagueIsHere),
            RuleAssignee.BranchLead => (Id: LeadId, Name: Lead ?? "", IsHere: LeadIsHere),
            _ => (Id: OwnerId, Name: Owner, IsHere: OwnerIsHere),
        };
        return meant.IsHere ? (meant.Id!.Value, meant.Name)
            : LeadIsHere ? (LeadId!.Value, Lead!)
            : OwnerIsHere ? (OwnerId, Owner)
            : (ColleagueId, Colleague);
    }
}
