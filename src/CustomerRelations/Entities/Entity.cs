namespace CustomerRelations.Entities;

/// <summary>A row with a key made in code, so that it is known before it is saved.</summary>
public abstract class Entity
{
    /// <value>A version 7 identifier: keys follow the order in which rows are made.</value>
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
}
