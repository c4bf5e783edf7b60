namespace CustomerRelations.Entities;

/// <summary>A letter about a complaint as it was written, whatever becomes of its template.</summary>
public sealed class Letter : VersionedEntity
{
    private Letter()
    {
    }

    public Guid ComplaintId { get; private init; }

    public LetterKind Kind { get; private init; }

    public Guid? TemplateId { get; private init; }

    /// <value>The corrective action it tells of, if it does.</value>
    public Guid? ActionId { get; private init; }

    public string Subject { get; private init; } = "";

    public string Body { get; private init; } = "";

    public Guid WrittenById { get; private init; }

    public DateTime WrittenAt { get; private init; }

    /// <value>When it left the house: posted, or handed over.</value>
    public DateTime? SentAt { get; private set; }

    /// <exception cref="ArgumentException">No words.</exception>
    public static Letter Write(Complaint complaint, LetterKind kind, string subject, string body, Guid byId, DateTime at, Guid? templateId = null, Guid? actionId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        return new Letter { ComplaintId = complaint.Id, Kind = kind, Subject = subject, Body = body, WrittenById = byId, WrittenAt = at, TemplateId = templateId, ActionId = actionId };
    }

    public void Send(DateTime at) => SentAt ??= at;
}
