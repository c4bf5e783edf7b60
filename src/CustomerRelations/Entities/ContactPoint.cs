namespace CustomerRelations.Entities;

/// <summary>A way to reach a customer.</summary>
public sealed class ContactPoint : Entity
{
    public Guid CustomerId { get; init; }

    public ContactKind Kind { get; init; }

    /// <value>As they wrote it.</value>
    public required string Value { get; init; }

    /// <value>The same folded for search.</value>
    public required string Key { get; init; }

    /// <value>The last digits of a phone number from the end, so that it is found however it begins; empty for what is no phone.</value>
    public string? TailKey { get; set; }

    /// <value>What they call it: "home", "work", "daughter".</value>
    public string? Label { get; set; }

    public bool IsPreferred { get; set; }

    /// <summary>The same number or address, written the same, whatever they call it.</summary>
    public bool IsSame(ContactPoint other) => (Kind, Value, Key) == (other.Kind, other.Value, other.Key);
}
