using System.Text.Json;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>A complaint that is here already while a row of a later file is laid over it: what is said is written, what is not said stays, what was written here since stays.</summary>
/// <param name="complaint">As it was read.</param>
/// <param name="matter">Its matter.</param>
/// <param name="origin">What the other system knew of it.</param>
/// <param name="writtenHere">Names of the fields that somebody here has written.</param>
/// <param name="isErased">Whoever complained was forgotten.</param>
internal sealed class ComplaintInHand(Complaint complaint, Matter matter, ComplaintOrigin origin, IReadOnlySet<string> writtenHere, bool isErased)
{
    private readonly Dictionary<ComplaintField, WasIs> changed = [];

    public Complaint Complaint { get; } = complaint;

    public Matter Matter { get; } = matter;

    public ComplaintOrigin Origin { get; } = origin;

    public bool IsErased { get; } = isErased;

    /// <value>As they are to be written.</value>
    public Dictionary<ComplaintField, string?> Values { get; } = ComplaintFields.Read(complaint, origin);

    /// <value>The version that was read: what somebody else changed meanwhile is not overwritten.</value>
    public Guid SeenVersion { get; } = complaint.Version;

    public Guid Version { get; private set; } = complaint.Version;

    public IReadOnlyCollection<ComplaintField> Changed => changed.Keys;

    /// <summary>Lays a row over it.</summary>
    /// <returns>What would undo it; null when it says all of it already, or none of it may be written.</returns>
    public ComplaintUndo? Take(ComplaintDraft row, EntryBook entries, ImportRun run)
    {
        SayWords(row);
        var topic = ComplaintBench.Entry(row, entries, ListKind.Topic, ColumnField.Topic, ColumnField.TopicAdded);
        Say(row, ComplaintField.Topic, topic?.ToString());
        Say(row, ComplaintField.Product, row.Product ?? (Values[ComplaintField.Topic] is null ? ComplaintBench.TopicInWords(row) : null));
        Say(row, ComplaintField.Place, row.Place);
        Say(row, ComplaintField.Wanted, row.Wanted);
        Say(row, ComplaintField.Severity, row.Severity?.ToString());
        Say(row, ComplaintField.Channel, ComplaintBench.Entry(row, entries, ListKind.Channel, ColumnField.Channel, ColumnField.ChannelAdded)?.ToString());
        Say(row, ComplaintField.Harm, ComplaintBench.Entry(row, entries, ListKind.Harm, ColumnField.Harm)?.ToString());
        Say(row, ComplaintField.Cause, ComplaintBench.Entry(row, entries, ListKind.RootCause, ColumnField.Cause)?.ToString());
        SayClosed(row, run);
        Say(row, ComplaintField.SentOn, ComplaintFields.Text(row.SentOn));
        Say(row, ComplaintField.Response, row.Response);
        Say(row, ComplaintField.Timely, row.WasTimely?.ToString());
        Say(row, ComplaintField.Disputed, row.WasDisputed?.ToString());
        Say(row, ComplaintField.Consent, row.Consent);
        LeaveToPeople(row);
        Say(row, ComplaintField.Kept, KeptWith(row));
        if (changed.Count == 0)
        {
            return null;
        }

        Version = Guid.CreateVersion7();
        return new ComplaintUndo(new WasIs($"{SeenVersion}", $"{Version}"), changed);
    }

    /// <summary>Writes back what stood there, where what the row wrote still stands.</summary>
    /// <returns>false when somebody has changed all of it since.</returns>
    public bool Undo(ComplaintUndo undo)
    {
        foreach (var (field, value) in undo.Fields.Where(one => MayGoBack(one.Key) && RowText.IsSame(Values[one.Key], one.Value.Is)))
        {
            (Values[field], changed[field]) = (value.Was, new WasIs(value.Is, value.Was));
        }

        if (changed.Count > 0)
        {
            Version = changed.Count == undo.Fields.Count && $"{SeenVersion}" == undo.Version.Is ? Guid.Parse(undo.Version.Was!) : Guid.CreateVersion7();
        }

        return changed.Count > 0;
    }

    // What was judged or learned from stays closed.
    private bool MayGoBack(ComplaintField field) =>
        field is not (ComplaintField.ClosedAt or ComplaintField.ClosedBy or ComplaintField.ClosedWhy) || Complaint is { Verdict: null, LearnedAt: null, ReopenedCount: 0 };

    // The title is what the customer said where the file holds their words, else what it is about.
    private void SayWords(ComplaintDraft row)
    {
        var issues = row.All(ColumnField.Issue);
        if (row.All(ColumnField.Words).Count > 0)
        {
            Say(row, ComplaintField.Words, row.Words);
        }
        else if (issues.Count > 0 && Kept(Values[ComplaintField.Kept]) is var kept && issues.Any(issue => kept.ContainsKey(issue.Heading)))
        {
            issues.ToList().ForEach(row.PutAside);
        }
        else if (issues.Count > 0)
        {
            Say(row, ComplaintField.Words, row.Words);
        }
    }

    private void SayClosed(ComplaintDraft row, ImportRun run)
    {
        var isClosed = Complaint.ClosedAt is not null;
        if (row.IsClosed && !isClosed && Complaint is { Verdict: null, ThinkSolvedAt: null, ReopenedCount: 0 })
        {
            Say(row, ComplaintField.ClosedAt, ComplaintFields.Text(row.EndedAt));
            Say(row, ComplaintField.ClosedWhy, row.Response ?? ComplaintBench.ClosedElsewhere);
            Say(row, ComplaintField.ClosedBy, $"{run.ById}");
        }
        else if (row.IsClosed && isClosed && Complaint.ClosedWhy is { } why && why == Origin.Response)
        {
            Say(row, ComplaintField.ClosedWhy, row.Response);
        }
        else if (row.IsClosed && !isClosed)
        {
            Leave(row, "The file says that it is closed; somebody works on it here, and it stays open.");
        }
        else if (isClosed && !row.IsClosed && row.All(ColumnField.ResponseCloses).Count > 0)
        {
            Leave(row, "The file says that it is open; it stays closed here.");
        }
    }

    // Who owns it, and what was said between people, is not settled by a file that comes later.
    private void LeaveToPeople(ComplaintDraft row)
    {
        if (row.Verdict is { } verdict && verdict != Complaint.Verdict)
        {
            Leave(row, "What the customer said of it is written down here by hand.");
        }

        if (row.ThankedAt is not null && Complaint.ThankedAt is null)
        {
            Leave(row, "That they were thanked is written down here by hand.");
        }

        if (row.All(ColumnField.Owner).Count > 0 && row.OwnerId != Matter.OwnerId)
        {
            Leave(row, "Somebody else owns it here; a file does not pass it on.");
        }

        if (Matter.CustomerId is null)
        {
            new[] { ColumnField.Name, ColumnField.CustomerKey, ColumnField.Email, ColumnField.Phone }.SelectMany(row.All).ToList().ForEach(row.PutAside);
        }
    }

    private void Say(ComplaintDraft row, ComplaintField field, string? value)
    {
        if (value is null || RowText.IsSame(Values[field], value))
        {
            return;
        }

        if (ComplaintFields.NameOf(field) is { } name && writtenHere.Contains(name))
        {
            Leave(row, $"{ComplaintFields.WordsOf(field)} was written here since, and stays.");
            return;
        }

        changed[field] = new WasIs(Values[field], value);
        Values[field] = value;
    }

    private static void Leave(ComplaintDraft row, string why)
    {
        row.KeepsAll = true;
        row.Mention(why);
    }

    private string? KeptWith(ComplaintDraft row)
    {
        if (row.Aside is null)
        {
            return null;
        }

        var kept = Kept(Values[ComplaintField.Kept]);
        var isNew = false;
        foreach (var (heading, text) in Kept(row.Aside))
        {
            isNew |= kept.GetValueOrDefault(heading) != text;
            kept[heading] = text;
        }

        return isNew ? ComplaintDraft.Written(kept) : null;
    }

    private static Dictionary<string, string> Kept(string? json) => json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
