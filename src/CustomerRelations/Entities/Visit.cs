namespace CustomerRelations.Entities;

/// <summary>Somebody who is expected or waiting: appointment, queue and "be ready for" in one.</summary>
public sealed class Visit : VersionedEntity
{
    private Visit()
    {
    }

    public Guid BranchId { get; private init; }

    public Guid? CustomerId { get; private set; }

    /// <value>Who it is, when there is no file: "a man in a green coat".</value>
    public string? Description { get; private init; }

    public string? About { get; set; }

    public DateTime? ExpectedAt { get; private init; }

    public DateTime? ArrivedAt { get; private set; }

    /// <value>They went, or never came, without being spoken with.</value>
    public DateTime? LeftAt { get; private set; }

    /// <value>Who receives them.</value>
    public Guid? StaffId { get; set; }

    /// <value>The conversation it became.</value>
    public Guid? TouchpointId { get; private set; }

    /// <exception cref="ArgumentException">Neither a customer nor a description was given.</exception>
    public static Visit Expect(Guid branchId, Guid? customerId, string? description, DateTime? at)
    {
        if (customerId is null && string.IsNullOrWhiteSpace(description))
        {
            throw new ArgumentException("A visit says who comes.", nameof(description));
        }

        return new Visit { BranchId = branchId, CustomerId = customerId, Description = description, ExpectedAt = at };
    }

    public void Arrive(DateTime at) => ArrivedAt ??= at;

    public void Leave(DateTime at) => LeftAt ??= at;

    public void Became(Touchpoint touchpoint)
    {
        TouchpointId = touchpoint.Id;
        CustomerId ??= touchpoint.CustomerId;
    }
}
