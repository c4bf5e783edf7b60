using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Checks what one row of a file of complaints says by itself. Nothing is thrown away: what has no place stays with the complaint.</summary>
/// <param name="columns">What the columns mean.</param>
/// <param name="names">The office's names.</param>
/// <param name="people">Reads who complained.</param>
/// <param name="run">The import, with the branch of rows that name none.</param>
/// <param name="now">UTC.</param>
internal sealed class ComplaintReader(IReadOnlyList<FileColumn> columns, OfficeNames names, RowReader people, ImportRun run, DateTime now)
{
    private const int LongestKey = 200;

    // A day before it is a slip of whoever wrote the file.
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<ColumnField, DayOrder> orders = columns.Where(column => ComplaintDays.IsDay(column.Field))
        .GroupBy(column => column.Field).ToDictionary(group => group.Key, group => ComplaintDays.OrderOf(group.First().Label));

    public RowDraft Read(TableRow row, int line)
    {
        var cells = Cells(row);
        var draft = new ComplaintDraft(line, ComplaintHash.Of(cells), cells.Where(cell => cell.Field != ColumnField.Ignored).ToList()) { Refused = row.Unreadable };
        if (row.Problem is not null)
        {
            draft.Mention(row.Problem);
        }

        if (draft.Refused is null)
        {
            ReadPlaces(draft);
            ReadWords(draft);
            ReadDays(draft);
            ReadAnswer(draft);
            ReadRest(draft);
            ReadPerson(draft);
        }

        return draft;
    }

    private List<SaidCell> Cells(TableRow row)
    {
        var cells = new List<SaidCell>(row.Cells.Count);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (RowText.Lines(row.Cells[at]) is { } text)
            {
                var column = at < columns.Count ? columns[at] : new FileColumn(string.Create(CultureInfo.InvariantCulture, $"Column {at + 1}"), ColumnField.Kept);
                cells.Add(new SaidCell(RowText.Line(column.Heading) ?? string.Create(CultureInfo.InvariantCulture, $"Column {at + 1}"), column.Field, text));
            }
        }

        return cells;
    }

    private void ReadPlaces(ComplaintDraft draft)
    {
        draft.BranchId = run.BranchId;
        if (draft.First(ColumnField.Branch) is { } branch)
        {
            if (names.Branch(branch.Text) is { } known)
            {
                draft.BranchId = known;
            }
            else
            {
                draft.PutAside(branch, $"There is no branch {RowText.Quote(branch.Text)}.");
            }
        }

        draft.OwnerId = names.OwnerOf(draft.BranchId, run.ById) ?? Guid.Empty;
        if (draft.First(ColumnField.Owner) is { } owner)
        {
            var (found, areSeveral) = names.Colleague(owner.Text, draft.BranchId);
            draft.OwnerId = found ?? draft.OwnerId;
            if (found is null)
            {
                draft.PutAside(owner, areSeveral ? $"More than one colleague is called {RowText.Quote(owner.Text)}." : $"There is no colleague {RowText.Quote(owner.Text)}.");
            }
        }

        draft.Refused = draft.OwnerId == Guid.Empty ? "Nobody works here yet who could own it." : null;
    }

    private static void ReadWords(ComplaintDraft draft)
    {
        var (words, issues) = (Joined(draft, ColumnField.Words, "\n\n"), Joined(draft, ColumnField.Issue, ": "));
        var topic = draft.All(ColumnField.Topic).Concat(draft.All(ColumnField.TopicAdded)).FirstOrDefault();
        var product = Joined(draft, ColumnField.Product, ": ");
        var title = words ?? issues ?? topic ?? product;
        if (words is not null)
        {
            draft.All(ColumnField.Issue).ToList().ForEach(draft.PutAside);
        }

        if (title is null)
        {
            draft.Refused ??= "It does not say what they complain about.";
        }

        draft.Words = draft.Fit(title, Lengths.Words) ?? "";
        draft.Name = Lengths.Cut(draft.Words, 60);
        draft.Product = draft.Fit(product, Lengths.Line);
        draft.Place = draft.Fit(draft.First(ColumnField.Place), Lengths.Line);
        draft.Wanted = draft.Fit(Joined(draft, ColumnField.Wanted, "\n"), Lengths.Words);
    }

    private void ReadDays(ComplaintDraft draft)
    {
        var said = draft.First(ColumnField.ReceivedOn);
        draft.ReceivedAt = Day(draft, said) is { } received ? received : default;
        draft.Refused ??= said is null ? "It does not say when it was received."
            : draft.ReceivedAt == default ? $"{RowText.Quote(said.Text)} is no day on which it can have been received."
            : draft.ReceivedAt < Earliest || draft.ReceivedAt > now.AddDays(1) ? $"It cannot have been received on {RowText.Quote(said.Text)}." : null;
        draft.ThankedAt = Later(draft, ColumnField.ThankedOn, "thanked");
        draft.ClosedAt = Later(draft, ColumnField.ClosedOn, "closed");
        if (draft.First(ColumnField.SentOn) is { } sent)
        {
            ReadSent(draft, sent);
        }
    }

    private void ReadSent(ComplaintDraft draft, SaidCell said)
    {
        if (Day(draft, said) is not { } sent)
        {
            draft.PutAside(said, $"{RowText.Quote(said.Text)} is no day on which it can have been sent on.");
            return;
        }

        var zone = names.Zone(draft.BranchId);
        draft.SentAt = sent;
        draft.SentOn = DateOnly.FromDateTime(BranchTime.Local(sent, zone));
        if (draft.SentOn < DateOnly.FromDateTime(BranchTime.Local(draft.ReceivedAt, zone)))
        {
            draft.Mention("It was sent on before it was received; both days are kept as they stand.");
        }
    }

    // What cannot have been before it was received is kept, and not believed.
    private DateTime? Later(ComplaintDraft draft, ColumnField field, string done)
    {
        if (draft.First(field) is not { } said)
        {
            return null;
        }

        if (Day(draft, said) is { } at && at >= draft.ReceivedAt && at <= now.AddDays(1))
        {
            return at;
        }

        draft.PutAside(said, $"It cannot have been {done} on {RowText.Quote(said.Text)}.");
        return null;
    }

    private DateTime? Day(ComplaintDraft draft, SaidCell? said) =>
        said is null ? null : ComplaintDays.Read(said.Text, orders.GetValueOrDefault(said.Field), names.Zone(draft.BranchId));

    private static void ReadAnswer(ComplaintDraft draft)
    {
        var closing = draft.First(ColumnField.ResponseCloses);
        var said = draft.First(ColumnField.Response);
        draft.Response = draft.Fit(closing ?? said, Lengths.Line);
        if (closing is not null && said is not null)
        {
            draft.PutAside(said);
        }

        draft.IsClosed = draft.ClosedAt is not null || (closing is not null && Spoken.Closes(closing.Text));
        draft.WasTimely = Understood(draft, ColumnField.Timely, Spoken.YesNo);
        draft.WasDisputed = Understood(draft, ColumnField.Disputed, Spoken.YesNo);
        draft.Verdict = Understood(draft, ColumnField.Verdict, Spoken.Verdict);
        draft.Severity = Understood(draft, ColumnField.Severity, Spoken.Severity);
        draft.Consent = draft.Fit(draft.First(ColumnField.Consent), Lengths.Line);
    }

    private static T? Understood<T>(ComplaintDraft draft, ColumnField field, Func<string, T?> read)
        where T : struct
    {
        var said = draft.First(field);
        var understood = said is null ? null : read(said.Text);
        if (said is not null && understood is null)
        {
            draft.PutAside(said);
        }

        return understood;
    }

    private static void ReadRest(ComplaintDraft draft)
    {
        draft.All(ColumnField.Kept).ToList().ForEach(draft.PutAside);
        if (draft.First(ColumnField.ExternalId) is { } key)
        {
            draft.ExternalId = key.Text.Length <= LongestKey ? key.Text : Convert.ToHexStringLower(ComplaintHash.Of([key]));
            draft.Fit(key, LongestKey);
            draft.Identity = ComplaintHash.Of(draft.ExternalId, draft.ReceivedAt);
        }
    }

    private void ReadPerson(ComplaintDraft draft)
    {
        var (name, key) = (draft.First(ColumnField.Name), draft.First(ColumnField.CustomerKey));
        var reached = draft.All(ColumnField.Email).Select(cell => new ImportedPoint(ContactKind.Email, cell.Text))
            .Concat(draft.All(ColumnField.Phone).Select(cell => new ImportedPoint(ContactKind.Phone, cell.Text))).ToList();
        if (key is not null || reached.Count > 0)
        {
            draft.Person = people.Read(new ImportedContact(draft.Line) { Name = name?.Text, Reference = key?.Text, Points = reached }, draft.Line);
        }
        else if (name is not null)
        {
            // Two may have one name: it finds nobody by itself.
            draft.PutAside(name);
        }
    }

    private static SaidCell? Joined(ComplaintDraft draft, ColumnField field, string with) => draft.All(field) switch
    {
        [] => null,
        [var only] => only,
        var all => all[0] with { Text = string.Join(with, all.Select(cell => cell.Text)) },
    };
}
