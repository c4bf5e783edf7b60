using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Reads the parts of a row of which there may be many: ways to reach somebody, days, words, tags.</summary>
internal static class RowDetails
{
    private const int LongestLabel = 40;

    // More than anybody has; what goes beyond stays with the row.
    private const int MostOfEach = 50;

    private const string Birthday = "Birthday";

    public static void Read(ImportedContact row, ImportDraft draft, DialPlan? plan)
    {
        foreach (var point in row.Points)
        {
            ReadPoint(point, draft, plan);
        }

        foreach (var day in row.Days)
        {
            ReadDay(day, draft);
        }

        ReadWork(row, draft);
        ReadWords(row.Likes, FactKind.LikesToBeServed, "Likes", draft);
        ReadWords(row.Notes, FactKind.Learned, "Note", draft);
        ReadTags(row.Tags, draft);
    }

    private static void ReadPoint(ImportedPoint point, ImportDraft draft, DialPlan? plan)
    {
        if (RowText.Lines(point.Value) is not { } value)
        {
            return;
        }

        var label = RowText.Line(point.Label);
        if (Known(point, value, draft, plan) is not { } known)
        {
            draft.Keep(point.Kind == ContactKind.Email ? "E-mail" : "Phone", value, $"{RowText.Quote(value)} is no {(point.Kind == ContactKind.Email ? "e-mail address" : "phone number")}.");
        }
        else if (draft.Points.FindIndex(other => other.Kind == known.Kind && other.Key == known.Key && (draft.Reference is null || other.Value == known.Value)) is >= 0 and var at)
        {
            draft.Points[at] = draft.Points[at] with { IsPreferred = draft.Points[at].IsPreferred || point.IsPreferred, Label = draft.Points[at].Label ?? ShortLabel(label, draft) };
        }
        else if (draft.Points.Count == MostOfEach)
        {
            draft.Keep("Another way", value);
        }
        else
        {
            draft.Points.Add(known with { Label = ShortLabel(label, draft), IsPreferred = point.IsPreferred && !draft.Points.Exists(other => other.IsPreferred) });
        }
    }

    // A number in the column of e-mails is a number all the same.
    private static DraftPoint? Known(ImportedPoint point, string value, ImportDraft draft, DialPlan? plan)
    {
        if (point.Kind == ContactKind.Address)
        {
            var address = RowReader.Fit(draft, "Address", value, Lengths.Address);
            return new DraftPoint(ContactKind.Address, address, Lengths.Cut(RowText.Fold(address), Lengths.Line), null, null, false);
        }

        return Contact.Read(RowText.Line(value), plan) is { } read ? new DraftPoint(read.Kind, read.Value, read.Key, read.Tail, null, false) : null;
    }

    private static string? ShortLabel(string? label, ImportDraft draft) => label is null ? null : RowReader.Fit(draft, "Label", label, LongestLabel);

    private static void ReadDay(ImportedDay day, ImportDraft draft)
    {
        var words = RowText.Lines(day.Words) ?? Birthday;
        if (day.Month is < 1 or > 12 || day.Year is < 1 or > 9999 || day.Day < 1 || day.Day > DateTime.DaysInMonth(day.Year ?? 2000, day.Month))
        {
            draft.Keep(words, FormattableString.Invariant($"day {day.Day}, month {day.Month}, year {day.Year}"), $"{RowText.Quote(words)}: that day is in no calendar.");
        }
        else
        {
            AddFact(draft, words, new DraftFact(FactKind.Date, RowReader.Fit(draft, "Day", words, Lengths.Sentences), day.Month, day.Day, day.Year));
        }
    }

    private static void ReadWork(ImportedContact row, ImportDraft draft)
    {
        var (organisation, title) = (RowText.Line(row.Organisation), RowText.Line(row.JobTitle));
        var works = organisation is null || string.Equals(organisation, draft.Name, StringComparison.OrdinalIgnoreCase) ? null : $"Works for {organisation}";
        var words = works is null ? title is null ? null : $"Works as {title}" : title is null ? works : $"{works}, {title}";
        if (words is not null)
        {
            AddFact(draft, "Work", new DraftFact(FactKind.Learned, RowReader.Fit(draft, "Work", words, Lengths.Sentences)));
        }
    }

    private static void ReadWords(IEnumerable<string> said, FactKind kind, string heading, ImportDraft draft)
    {
        foreach (var words in said.Select(RowText.Lines).OfType<string>())
        {
            AddFact(draft, heading, new DraftFact(kind, RowReader.Fit(draft, heading, words, Lengths.Sentences)));
        }
    }

    private static void AddFact(ImportDraft draft, string heading, DraftFact fact)
    {
        if (draft.Facts.Contains(fact))
        {
            return;
        }

        if (draft.Facts.Count == MostOfEach)
        {
            draft.Keep(heading, fact.Words);
        }
        else
        {
            draft.Facts.Add(fact);
        }
    }

    private static void ReadTags(IEnumerable<string> tags, ImportDraft draft)
    {
        foreach (var tag in tags.Select(RowText.Line).OfType<string>().DistinctBy(RowText.Fold, StringComparer.Ordinal))
        {
            if (tag.Length > Lengths.Line || draft.Tags.Count == MostOfEach)
            {
                draft.Keep("Tag", tag, "There are more or longer tags than fit; they are kept on the row.");
            }
            else
            {
                draft.Tags.Add(tag);
            }
        }
    }
}
