namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>What a later file may change on a complaint that is here already.</summary>
internal enum ComplaintField
{
    Words = 1,
    Product = 2,
    Place = 3,
    Wanted = 4,
    Severity = 5,
    Topic = 6,
    Channel = 7,
    Harm = 8,
    Cause = 9,
    ClosedAt = 10,
    ClosedWhy = 11,
    ClosedBy = 12,
    SentOn = 13,
    Response = 14,
    Timely = 15,
    Disputed = 16,
    Consent = 17,
    Kept = 18,
}
