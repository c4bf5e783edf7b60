using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>One time a rule was bent or money spent for a customer, with how their complaint ended beside it.</summary>
/// <param name="Id">Of the exception.</param>
/// <param name="At">UTC.</param>
/// <param name="What">What was done, in words.</param>
/// <param name="Rule">Which rule was bent; nothing when only money was spent.</param>
/// <param name="Cost">In the currency's smallest unit.</param>
/// <param name="By">Who decided.</param>
/// <param name="Branch">Where.</param>
/// <param name="Complaint">Reference of the complaint, if there is one.</param>
/// <param name="Said">What the customer said of the outcome; nothing while they have not been asked.</param>
public sealed record ExceptionLine(
    Guid Id, DateTime At, string? What, string? Rule, string Why, long Cost, string Currency, string By, string Branch, string? Complaint, string? ComplaintWords, Solved? Said)
{
    public Money Money => new(Cost, Currency);
}
