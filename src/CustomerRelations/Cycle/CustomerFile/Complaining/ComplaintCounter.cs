using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;

namespace CustomerRelations.Cycle.CustomerFile.Complaining;

/// <summary>Takes a complaint from a customer's file: a letter came, or they said it in passing. It is mine from the first minute.</summary>
public sealed class ComplaintCounter(CrmDbContext db, Work work, FilingCabinet cabinet, LabelBook labels, Duty duty, SpokenPasts past)
{
    private static readonly NewComplaintRules Rules = new();

    /// <returns>Nothing when there is no such file.</returns>
    public async Task<ComplaintSheet?> OpenAsync(string? reference, CancellationToken cancel) =>
        await cabinet.FindAsync(reference, cancel) is { } customer
            ? new ComplaintSheet(customer, (await labels.ReadAsync(cancel)).Offered(ListKind.Channel).Select(item => new Choice(item.Id, item.Label, "")).ToList())
            : null;

    /// <returns>Done with the complaint's path; Invalid; NotFound.</returns>
    public async Task<Result<string>> ReceiveAsync(string? reference, NewComplaint said, Submission form, CancellationToken cancel)
    {
        if (await Rules.ValidateAsync(said, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if ((await labels.ReadAsync(cancel)).Find(ListKind.Channel, said.ChannelId) is null)
        {
            return Result.Invalid(nameof(NewComplaint.ChannelId), "That way to talk is no longer offered. Choose another one.");
        }

        var spoken = await past.ReadAsync(said.When, cancel);
        return spoken.At is { } at
            ? await work.RunAsync(form, token => ReceiveAsync(reference, said, at, token), cancel)
            : Result.Invalid(nameof(NewComplaint.When), spoken.Sentence!);
    }

    private async Task<Result<string>> ReceiveAsync(string? reference, NewComplaint said, DateTime at, CancellationToken cancel)
    {
        if (await cabinet.FindAsync(reference, cancel) is not { } customer)
        {
            return FilingCabinet.NoFile;
        }

        var me = await duty.MeAsync(cancel);
        var matter = Matter.Open(customer.Id, said.Words!.Trim(), me.BranchId, me.Id, at);
        var complaint = Complaint.Receive(matter, matter.Goal, at);
        complaint.ChannelId = said.ChannelId;
        if (!string.IsNullOrWhiteSpace(said.Wanted))
        {
            complaint.Wanted = said.Wanted.Trim();
            complaint.Understand(at);
        }

        db.AddRange(matter, complaint);
        db.Note("Complaint received", complaint);
        return Result.Done($"/complaints/{complaint.Reference}");
    }
}
