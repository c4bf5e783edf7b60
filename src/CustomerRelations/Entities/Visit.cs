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

    /// <value>They are neither gone nor spoken with.</value>
    public bool IsOpen => LeftAt is null && TouchpointId is null;

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

    /// <summary>They went, or never came. Whoever was spoken with did not go unheard.</summary>
    public void Leave(DateTime at) => LeftAt ??= TouchpointId is null ? at : null;

    /// <summary>They were spoken with. Whoever had a file and stayed anonymous is not led to by the conversation: their visit is over, and that is all.</summary>
    public void Became(Touchpoint touchpoint)
    {
        if (CustomerId is not null && touchpoint.CustomerId is null)
        {
            LeftAt ??= touchpoint.LoggedAt;
            return;
        }

        TouchpointId = touchpoint.Id;
        CustomerId ??= touchpoint.CustomerId;
    }
}
