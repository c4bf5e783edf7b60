namespace CustomerRelations.Cycle.Help;

/// <summary>A hand-over that goes back, with a reason.</summary>
public sealed record HandoverReturn
{
    public string? Why { get; set; }
}
