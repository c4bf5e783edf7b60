namespace CustomerRelations.Entities;

/// <summary>That we told the customer how their complaint stands, or tried to and did not reach them.</summary>
/// <remarks>Three tries on different days are what it takes to close a complaint without a verdict. What was told to expect is kept beside what came.</remarks>
public sealed class ComplaintTelling : VersionedEntity
{
    private ComplaintTelling()
    {
    }

    public Guid ComplaintId { get; private init; }

    public DateTime At { get; private init; }

    public Guid ById { get; private init; }

    /// <value>They know now; false when nobody was reached.</value>
    public bool Reached { get; private init; }

    /// <value>What was said, or how it was tried. The customer may read it on their page.</value>
    public string Words { get; private init; } = "";

    /// <value>The words of the channel: by phone, a letter.</value>
    public Guid? ChannelId { get; private init; }

    /// <value>Until when we said that something would have happened; UTC.</value>
    public DateTime? ExpectBy { get; private init; }

    /// <value>When it did happen; UTC.</value>
    public DateTime? CameAt { get; private set; }

    /// <exception cref="ArgumentException">No words, or something expected in the past.</exception>
    public static ComplaintTelling Tell(Complaint complaint, string words, Guid byId, DateTime at, Guid? channelId = null, DateTime? expectBy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (expectBy < at)
        {
            throw new ArgumentException("What we tell them to expect lies ahead.", nameof(expectBy));
        }

        complaint.Told(at);
        return new ComplaintTelling { ComplaintId = complaint.Id, At = at, ById = byId, Reached = true, Words = words, ChannelId = channelId, ExpectBy = expectBy };
    }

    /// <summary>We tried to reach them and did not.</summary>
    /// <exception cref="ArgumentException">No words.</exception>
    public static ComplaintTelling Try(Complaint complaint, string words, Guid byId, DateTime at, Guid? channelId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new ComplaintTelling { ComplaintId = complaint.Id, At = at, ById = byId, Words = words, ChannelId = channelId };
    }

    /// <summary>What they were told to expect has happened.</summary>
    public void Came(DateTime at) => CameAt ??= at;
}
