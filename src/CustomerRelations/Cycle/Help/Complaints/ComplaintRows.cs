using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>A complaint with every row that tells of it, as one question brings them.</summary>
internal sealed record ComplaintRows(
    Complaint Complaint, Matter Matter, Customer? Customer, string Owner, string? ThankedBy,
    ComplaintRows.Heard In, IReadOnlyList<ComplaintRows.Passed> Handovers, IReadOnlyList<ComplaintRows.Offered> Remedies, IReadOnlyList<ComplaintRows.Again> Reopenings,
    IReadOnlyList<ComplaintRows.Done> Acts, string? ClosedBy, string? LearnedBy)
{
    /// <summary>The conversation in which it was heard.</summary>
    internal sealed record Heard(string? Reference, Guid? ChannelId, Feeling? Arrived, string? By);

    /// <summary>A hand-over with its names.</summary>
    internal sealed record Passed(Handover Row, string From, string? To, string? AcceptedBy);

    /// <summary>A remedy with its names, and when its promise was kept.</summary>
    internal sealed record Offered(Remedy Row, string By, string? DecidedBy, DateTime? GivenAt);

    /// <summary>An opening again with its name.</summary>
    internal sealed record Again(ComplaintReopening Row, string By);

    /// <summary>An act that left no date of its own on the complaint, or may have lost it since.</summary>
    internal sealed record Done(DateTime At, string Act, string By);
}
