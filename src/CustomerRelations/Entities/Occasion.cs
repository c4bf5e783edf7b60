namespace CustomerRelations.Entities;

/// <summary>What somebody is thanked for: one conversation, one complaint, one promise, or nothing that is written down.</summary>
public sealed record Occasion
{
    private Occasion()
    {
    }

    public static Occasion None { get; } = new();

    public Guid? TouchpointId { get; private init; }

    public Guid? ComplaintId { get; private init; }

    public Guid? PromiseId { get; private init; }

    public static Occasion OfTouchpoint(Guid id) => new() { TouchpointId = id };

    public static Occasion OfComplaint(Guid id) => new() { ComplaintId = id };

    public static Occasion OfPromise(Guid id) => new() { PromiseId = id };
}
