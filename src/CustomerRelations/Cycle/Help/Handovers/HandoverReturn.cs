namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>A hand-over that goes back, with a reason.</summary>
public sealed record HandoverReturn
{
    public string? Why { get; set; }
}
