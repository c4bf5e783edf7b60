using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Decides what becomes of the rows of one batch of a file of complaints, the same for a trial run and for the import itself.</summary>
public sealed class ComplaintBench(CrmDbContext db)
{
    /// <value>Why a complaint is closed that came here so and does not say why.</value>
    internal const string ClosedElsewhere = "Closed before it came here.";

    private const string ThanksElsewhere = "Thanked before it came here.";
    private const string Erased = "Who complained was forgotten; the complaint stays as it is.";

    // Two systems that count their customers from 1 have the same keys; one that is as long as this was made to be the only one.
    private const int TellingKey = 12;

    private static readonly ListKind[] Lists = [ListKind.Topic, ListKind.Channel, ListKind.Harm, ListKind.RootCause];

    /// <summary>Only reads.</summary>
    internal async Task<ImportBatch> PlanAsync(ImportRun run, IReadOnlyList<ComplaintDraft> rows, RowMemory memory, int newEntries, CancellationToken cancel)
    {
        var batch = new ImportBatch(await EntryBook.ReadAsync(db, Lists, memory.NewEntries, newEntries, cancel));
        var known = await KnownComplaints.ReadAsync(db, run, rows, cancel);
        var people = rows.Where(row => row.Refused is null).Select(row => row.Person).OfType<ImportDraft>().ToList();
        var files = people.Count == 0 ? null : await KnownFiles.ReadAsync(db, people, cancel);
        foreach (var row in rows)
        {
            Decide(run, row, memory, known, files, batch);
        }

        return batch;
    }

    private static void Decide(ImportRun run, ComplaintDraft row, RowMemory memory, KnownComplaints known, KnownFiles? files, ImportBatch batch)
    {
        if (row.Refused is not null)
        {
            batch.Note(run, row, ImportOutcome.Failed, null, row.Refused);
        }
        else if (memory.Earlier(row.Identity, row.Line) is { } line)
        {
            row.KeepsAll = row.ExternalId is not null;
            batch.Note(run, row, ImportOutcome.Skipped, null, $"The same complaint stands on line {line}.");
        }
        else if (known.Of(row, run.Id) is { } before)
        {
            Again(run, row, before, batch);
        }
        else
        {
            var customer = Find(row, files);
            Bring(run, row, customer, batch);
            batch.Note(run, row, ImportOutcome.Created, batch.Complaints[^1].Complaint.Id, null);
        }
    }

    private static void Again(ImportRun run, ComplaintDraft row, KnownComplaint before, ImportBatch batch)
    {
        if (before.IsErased || before.IsSame || before.InHand is not { } here)
        {
            row.KeepsAll = !before.IsSame && !before.IsErased;
            batch.Note(run, row, ImportOutcome.Skipped, before.Id, before.IsErased ? Erased : before.Why);
            return;
        }

        var undo = here.Take(row, batch.Entries, run);
        if (undo is not null)
        {
            batch.Changed.Add(here);
        }

        var nothing = undo is null && row.Problems.Count == 0 ? "Nothing new in it." : null;
        batch.Note(run, row, undo is null ? ImportOutcome.Skipped : ImportOutcome.Updated, before.Id, nothing, undo?.Write());
    }

    private static Guid? Find(ComplaintDraft row, KnownFiles? files)
    {
        if (row.Person is not { } person)
        {
            return null;
        }

        var byKey = person.Reference is { } reference ? files!.Reference(reference) : person.ExternalId is { } key ? files!.ExternalId(key) : null;
        var isTheirs = byKey is not null && (person.Reference is not null || person.ExternalId!.Length >= TellingKey || person.Words.Count == 0 || byKey.MayBe(person));
        var shared = isTheirs ? [byKey!] : ContactKeys.Of(person).SelectMany(point => files!.Contact(point.Key)).DistinctBy(file => file.Id)
            .Where(file => person.Words.Count == 0 || file.MayBe(person)).ToList();
        if (shared is [{ IsErased: false } only])
        {
            return only.Id;
        }

        foreach (var cell in new[] { ColumnField.Name, ColumnField.CustomerKey, ColumnField.Email, ColumnField.Phone }.SelectMany(row.All))
        {
            row.PutAside(cell);
        }

        row.Mention(shared.Count > 1 ? "More than one customer may be meant: it stays without a customer." : "No customer is found by what it says: it stays without a customer.");
        return null;
    }

    private static void Bring(ImportRun run, ComplaintDraft row, Guid? customerId, ImportBatch batch)
    {
        var matter = Matter.Open(customerId, row.Words, row.BranchId, row.OwnerId, row.ReceivedAt);
        var complaint = Complaint.Receive(matter, row.Words, row.ReceivedAt, run.Id);
        (matter.Version, complaint.Version) = (run.Id, run.Id);
        (complaint.Wanted, complaint.Place, complaint.Severity) = (row.Wanted, row.Place, row.Severity ?? ComplaintSeverity.Small);
        complaint.TopicId = Entry(row, batch.Entries, ListKind.Topic, ColumnField.Topic, ColumnField.TopicAdded);
        complaint.Product = row.Product ?? (complaint.TopicId is null ? TopicInWords(row) : null);
        complaint.ChannelId = Entry(row, batch.Entries, ListKind.Channel, ColumnField.Channel, ColumnField.ChannelAdded);
        complaint.HarmId = Entry(row, batch.Entries, ListKind.Harm, ColumnField.Harm);
        if (Entry(row, batch.Entries, ListKind.RootCause, ColumnField.Cause) is { } cause)
        {
            complaint.Explain(null, cause, null);
        }

        Judge(run, row, matter, complaint);
        var origin = new ComplaintOrigin
        {
            ComplaintId = complaint.Id, ImportRunId = run.Id, ExternalId = row.ExternalId, SentOn = row.SentOn, Response = row.Response,
            WasTimely = row.WasTimely, WasDisputed = row.WasDisputed, Consent = row.Consent, Kept = row.Aside,
        };
        batch.Complaints.Add(new BroughtComplaint(matter, complaint, origin));
    }

    /// <summary>What is not on a list stays in words, a topic as the product it is about too.</summary>
    internal static string? TopicInWords(ComplaintDraft row) =>
        row.All(ColumnField.TopicAdded).Concat(row.All(ColumnField.Topic)).Select(cell => Lengths.Cut(RowText.Line(cell.Text)!, Lengths.Line).Trim()).FirstOrDefault();

    /// <summary>The entry of a list that a row names; what is on no list is put aside.</summary>
    internal static Guid? Entry(ComplaintDraft row, EntryBook entries, ListKind kind, ColumnField field, ColumnField? added = null)
    {
        Guid? found = null;
        foreach (var cell in added is { } also ? row.All(also).Concat(row.All(field)) : row.All(field))
        {
            var label = Lengths.Cut(RowText.Line(cell.Text)!, Lengths.Line).Trim();
            var entry = cell.Field == added ? entries.Of(kind, label) : entries.Find(kind, label);
            if (found is null && entry is not null)
            {
                found = entry;
            }
            else
            {
                row.PutAside(cell);
            }
        }

        return found;
    }

    private static void Judge(ImportRun run, ComplaintDraft row, Matter matter, Complaint complaint)
    {
        if (row.ThankedAt is { } thanked)
        {
            complaint.Thank(ThanksElsewhere, run.ById, thanked);
        }

        if (row.Verdict is { } verdict)
        {
            complaint.Judge(verdict, null, null, run.ById, row.EndedAt);
            matter.Judged(verdict, row.EndedAt);
        }

        if (row.IsClosed && complaint.ClosedAt is null)
        {
            complaint.CloseAsAnswered(row.Response ?? ClosedElsewhere, run.ById, row.EndedAt);
        }
    }
}
