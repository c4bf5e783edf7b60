using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Takes one complaint in hand for an act: whoever has not seen what is there now does not act on it.</summary>
public sealed class ComplaintActs(CrmDbContext db, Work work)
{
    /// <param name="reference">Which complaint.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="problems">What the form says wrong.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="act">Adds to the context, and notes what it did; or says why it may not.</param>
    /// <param name="cancel">Stops before it is saved.</param>
    /// <returns>Done with the complaint's path; Invalid; NotFound; Conflict when it moved on meanwhile; what the act refused.</returns>
    public async Task<Result<string>> RunAsync(
        string? reference, Guid version, ValidationResult problems, Submission form, Func<Complaint, CancellationToken, Task<Failure?>> act, CancellationToken cancel)
    {
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var complaint = Reference.TryRead(reference, out var read) ? await db.Complaints.SingleOrDefaultAsync(found => found.Reference == read, token) : null;
            if (complaint is null)
            {
                return Result.NotFound("We have no complaint under that reference.");
            }

            if (complaint.Version != version)
            {
                return Stale.Form;
            }

            return await act(complaint, token) is { } refused ? refused : Result.Done($"/complaints/{complaint.Reference}");
        }, cancel);
    }
}
