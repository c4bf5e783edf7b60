namespace CustomerRelations.Entities;

/// <summary>Everything that stood on the desk when a conversation was put aside, kept until it is finished.</summary>
public sealed class Stub
{
    /// <value>The conversation it will become; also the key.</value>
    public Guid TouchpointId { get; init; }

    /// <value>Who put it aside and finishes it.</value>
    public Guid StaffId { get; init; }

    /// <value>The fields as they were posted.</value>
    public required byte[] Body { get; set; }
}
