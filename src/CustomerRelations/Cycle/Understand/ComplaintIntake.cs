using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Hears that somebody is unhappy with us, and opens a complaint beside the matter.</summary>
public sealed class ComplaintIntake(CrmDbContext db)
{
    /// <value>The longest sentence that serves as a title, in letters; all of it stands in the conversation.</value>
    public const int Title = 300;

    /// <summary>Opens the complaint of a conversation's matter; one that was closed is opened again. Adds to the context and does not save.</summary>
    /// <param name="touchpoint">The conversation, and with it its matter, tracked by the context.</param>
    /// <param name="wanted">What they want from us, if they said so.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Complaint> ReceiveAsync(Touchpoint touchpoint, string? wanted, CancellationToken cancel)
    {
        var matter = (await db.Matters.FindAsync([touchpoint.MatterId], cancel))!;
        var complaint = await KnownAsync(matter, cancel);
        if (complaint is null)
        {
            complaint = Complaint.Receive(matter, Cut(touchpoint.Goal), touchpoint.OccurredAt);
            db.Complaints.Add(complaint);
        }
        else if (complaint.ClosedAt is not null)
        {
            db.Add(complaint.Reopen(Lengths.Cut(touchpoint.Goal, Lengths.Sentences), touchpoint.StaffId, touchpoint.WrittenAt));
        }

        if (wanted is not null)
        {
            complaint.Wanted = wanted;
            complaint.Understand(touchpoint.OccurredAt);
        }

        return complaint;
    }

    // A matter that is opened now has no complaint yet, and need not be asked for one.
    private async Task<Complaint?> KnownAsync(Matter matter, CancellationToken cancel) =>
        db.Entry(matter).State == EntityState.Added ? null : await db.Complaints.SingleOrDefaultAsync(complaint => complaint.Id == matter.Id, cancel);

    private static string Cut(string words)
    {
        if (words.Length <= Title)
        {
            return words;
        }

        var begin = Lengths.Cut(words, Title);
        var end = begin.LastIndexOfAny([' ', '\n']);
        return (end > Title / 2 ? begin[..end] : begin).TrimEnd(' ', '\n', ',', ';', ':') + "…";
    }
}
