using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>A complaint as one line behind a number.</summary>
/// <param name="Customer">Empty when they stayed anonymous.</param>
/// <param name="Cause">Empty while it is not known.</param>
/// <param name="WorkingDays">To their yes, or until now.</param>
/// <param name="Arrived">How they came to the first conversation of the matter.</param>
/// <param name="Left">How they feel with their verdict, else how they left the last conversation.</param>
public sealed record ComplaintRecord(
    string Reference, string? Customer, string? Language, string Words, string Cause, int WorkingDays, int Tables, Feeling? Arrived, Feeling? Left, Solved? Verdict);
