namespace CustomerRelations.Entities;

/// <summary>A row with a key made in code, so that it is known before it is saved.</summary>
public abstract class Entity
{
    /// <value>A version 7 identifier: it begins with the millisecond it was made in, so new rows lie together; within one millisecond by chance.</value>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
}
