using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A customer's file while rows are written into it: what is said is written, what is not said stays, nothing is taken away.</summary>
internal sealed class FileInHand(Customer customer, bool isNew)
{
    private readonly HashSet<string> partsBefore = isNew ? [] : customer.NameParts.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);

    public Customer Customer { get; } = customer;

    public bool IsNew { get; } = isNew;

    /// <value>The version that was read: what somebody else changed meanwhile is not overwritten.</value>
    public Guid SeenVersion { get; } = customer.Version;

    public bool IsChanged { get; private set; }

    public List<ContactPoint> NewPoints { get; } = [];

    public List<CustomerFact> NewFacts { get; } = [];

    public List<CustomerTag> NewTags { get; } = [];

    /// <value>The best way to reach them, when it is another one now.</value>
    public Guid? NewPreferred { get; private set; }

    public IEnumerable<NamePart> NewParts => Customer.NameParts.Where(part => !partsBefore.Contains(part.Key));

    public IReadOnlyList<string> GoneParts => partsBefore.Except(Customer.NameParts.Select(part => part.Key), StringComparer.Ordinal).ToList();

    /// <summary>Writes a row into the file.</summary>
    /// <returns>What would undo it; null when the file says all of it already.</returns>
    public ImportUndo? Take(ImportDraft row, EntryBook tags, ImportRun run, DateTime at)
    {
        var undo = new ImportUndo(Guid.CreateVersion7(), [], [], [], [], null);
        foreach (var (field, value) in row.Says)
        {
            Say(field, value, undo);
        }

        if (row.SaysWeMayContact && Customer.ContactRefusedAt is not null)
        {
            row.Mention("They asked us not to ring or write; that stays so.");
        }

        // A sheet of ours that opens a file writes it as it was, to the letter.
        var isOwn = IsNew && row.Reference is not null;
        var hadNone = Customer.ContactPoints.Count == 0 && !isOwn;
        row.Points.ForEach(point => Add(point, undo, isOwn));
        undo = undo with { Preferred = Prefer(row, hadNone) };
        row.Facts.ForEach(fact => Add(fact, run, at, undo, isOwn));
        row.Tags.ForEach(tag => Add(tag, row, tags, undo));
        if (undo is { Fields.Count: 0, Points.Count: 0, Facts.Count: 0, Tags.Count: 0, Preferred: null })
        {
            return null;
        }

        IsChanged = true;
        Customer.Version = IsNew ? Customer.Version : undo.Version;
        return undo with { Version = Customer.Version };
    }

    /// <summary>Writes back what stood there, where what the row wrote still stands.</summary>
    /// <returns>false when somebody has changed all of it since.</returns>
    public bool Undo(ImportUndo undo)
    {
        var touched = Customer.ContactPoints.Exists(point => undo.Points.Contains(point.Id)) || Customer.Tags.Exists(tag => undo.Tags.Contains(tag.ListItemId))
            || Customer.Facts.Exists(fact => undo.Facts.Contains(fact.Id));
        foreach (var (field, value) in undo.Fields.Where(one => RowText.IsSame(FileFields.Read(Customer, one.Key), one.Value.Is)))
        {
            FileFields.Write(Customer, field, value.Was);
            touched = true;
        }

        if (undo.Preferred is { Is: { } now } && Customer.ContactPoints.Find(point => point.IsPreferred)?.Id.ToString() == now)
        {
            NewPreferred = undo.Preferred.Was is { } before ? Guid.Parse(before) : Guid.Empty;
            Customer.ContactPoints.ForEach(point => point.IsPreferred = point.Id == NewPreferred);
            touched = true;
        }

        IsChanged |= touched;
        Customer.Version = touched ? Guid.CreateVersion7() : Customer.Version;
        return touched;
    }

    private void Say(FileField field, string value, ImportUndo undo)
    {
        var before = FileFields.Read(Customer, field);
        if (RowText.IsSame(before, value) || (field == FileField.ContactRefused && before is not null))
        {
            return;
        }

        FileFields.Write(Customer, field, value);
        undo.Fields[field] = new WasIs(undo.Fields.GetValueOrDefault(field)?.Was ?? before, FileFields.Read(Customer, field));
    }

    private void Add(DraftPoint said, ImportUndo undo, bool isOwn)
    {
        if (Find(said) is { } known && (!isOwn || known.Value == said.Value))
        {
            return;
        }

        var point = new ContactPoint { CustomerId = Customer.Id, Kind = said.Kind, Value = said.Value, Key = said.Key, TailKey = said.Tail, Label = said.Label };
        Customer.ContactPoints.Add(point);
        NewPoints.Add(point);
        undo.Points.Add(point.Id);
    }

    private WasIs? Prefer(ImportDraft row, bool hadNone)
    {
        var said = row.Points.Find(point => point.IsPreferred) ?? (hadNone ? row.Points.Find(point => point.Kind != ContactKind.Address) ?? row.Points.FirstOrDefault() : null);
        if (said is null || Find(said) is not { IsPreferred: false } best)
        {
            return null;
        }

        var before = Customer.ContactPoints.Find(point => point.IsPreferred);
        Customer.ContactPoints.ForEach(point => point.IsPreferred = point == best);
        NewPreferred = best.Id;
        return new WasIs(before?.Id.ToString(), best.Id.ToString());
    }

    private ContactPoint? Find(DraftPoint said) => Customer.ContactPoints.Find(point => (point.Kind, point.Value) == (said.Kind, said.Value))
        ?? Customer.ContactPoints.Find(point => point.Kind == said.Kind
        && (said.Kind == ContactKind.Address ? RowText.Fold(point.Value) == RowText.Fold(said.Value)
            : ContactKeys.Of(point.Kind, point.Key, point.TailKey ?? Keys.Tail(point.Value)) == ContactKeys.Of(said.Kind, said.Key, said.Tail)
              || point.Key == said.Key));

    private void Add(DraftFact said, ImportRun run, DateTime at, ImportUndo undo, bool isOwn)
    {
        if (Customer.Facts.Exists(fact => fact.Kind == said.Kind && fact.Month == said.Month && fact.Day == said.Day && (isOwn ? fact.Year == said.Year && fact.Words == said.Words : Says(fact, said))))
        {
            return;
        }

        var purpose = Lengths.Cut($"Came with the file {run.FileName}", Lengths.Line);
        var told = CustomerFact.Tell(Customer.Id, said.Kind, said.Words, purpose, run.ById, at, said is { Month: { } month, Day: { } day } ? (month, day) : null, said.Year);
        told.Version = run.Id;
        Customer.Facts.Add(told);
        NewFacts.Add(told);
        undo.Facts.Add(told.Id);
    }

    // "Her birthday" and "Birthday" on one day are one birthday.
    private static bool Says(CustomerFact fact, DraftFact said) =>
        RowText.IsSame(fact.Words, said.Words) || RowText.Fold(fact.Words) == RowText.Fold(said.Words)
        || (said.Kind == FactKind.Date && IsBirthday(fact.Words) && IsBirthday(said.Words));

    private static bool IsBirthday(string words) => words.Contains("birthday", StringComparison.OrdinalIgnoreCase);

    private void Add(string label, ImportDraft row, EntryBook tags, ImportUndo undo)
    {
        if (tags.Of(ListKind.Tag, label) is not { } tag)
        {
            row.Keep("Tag", label, "The file brings more new tags than an office can use; this one is kept on the row.");
        }
        else if (!Customer.Tags.Exists(had => tags.ReadsAs(had.ListItemId) == tag))
        {
            var added = new CustomerTag { CustomerId = Customer.Id, ListItemId = tag };
            Customer.Tags.Add(added);
            NewTags.Add(added);
            undo.Tags.Add(tag);
        }
    }
}
