using System.Text.RegularExpressions;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Checks what one row says by itself, and finds the places it names. Nothing is thrown away: what has no place or is wrong stays with the row.</summary>
/// <param name="names">The office's names.</param>
/// <param name="branchId">The branch of rows that name none.</param>
/// <param name="now">UTC.</param>
internal sealed partial class RowReader(OfficeNames names, Guid branchId, DateTime now)
{
    private const int LongestKey = 200;
    private const int LongestPronoun = 16;
    private const int LongestLanguage = 35;
    private const int LongestZone = 64;

    // Nobody is older; a day before it is a slip of whoever wrote the file.
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="row">As the file tells it.</param>
    /// <param name="line">Where it begins; each row of a file has a line of its own.</param>
    public ImportDraft Read(ImportedContact row, int line)
    {
        var draft = new ImportDraft(line, RowHash.Of(row));
        foreach (var kept in row.Kept.Select(RowText.Lines).OfType<string>())
        {
            draft.Kept.Add(kept);
        }

        draft.Problems.AddRange(row.Problems.Select(RowText.Line).OfType<string>());
        draft.Refused = RowText.Line(row.Unreadable);
        if (draft.Refused is null)
        {
            ReadName(row, draft);
            ReadKeys(row, draft);
            ReadPerson(row, draft);
            ReadPlaces(row, draft);
            RowDetails.Read(row, draft, names.Plan(BranchOf(draft)));
        }

        return draft;
    }

    private static void ReadName(ImportedContact row, ImportDraft draft)
    {
        var (given, family, organisation) = (RowText.Line(row.Given), RowText.Line(row.Family), RowText.Line(row.Organisation));
        var whole = RowText.Line(row.Name) ?? RowText.Line($"{given} {family}") ?? organisation ?? RowText.Line(row.AddressAs);
        if (whole is null)
        {
            // What the row says besides is read all the same, so that it stays with the row.
            draft.Refused = "There is no name.";
        }

        draft.Name = Fit(draft, "Name", whole ?? "", Lengths.Line);
        draft.Words = Keys.Words(draft.Name);
        draft.Says[FileField.Name] = draft.Name;
        Say(draft, FileField.Given, "Given name", given);
        Say(draft, FileField.Family, "Family name", family);
        var isOrganisation = row.Kind is null && organisation is not null && whole == organisation && given is null && family is null;
        if (row.Kind is not null || isOrganisation)
        {
            draft.Says[FileField.Kind] = (isOrganisation ? CustomerKind.Organisation : row.Kind!.Value).ToString();
        }

        if (whole is not null && ((string?[])[row.Name, row.Given, row.Family]).Any(RowText.HasUnkeepable))
        {
            draft.Mention("The name held signs that cannot be seen; they were left out.");
        }
    }

    private static void ReadKeys(ImportedContact row, ImportDraft draft)
    {
        draft.ExternalId = RowText.Line(row.ExternalId);
        if (Reference.TryRead(row.Reference, out var reference))
        {
            draft.Reference = reference;
        }
        else if (RowText.Line(row.Reference) is { } foreign)
        {
            draft.ExternalId ??= foreign;
            draft.Keep("Reference", foreign);
        }

        if (draft.ExternalId is { Length: > LongestKey } tooLong)
        {
            draft.Keep("Key", tooLong);
            draft.ExternalId = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tooLong)));
        }
    }

    private void ReadPerson(ImportedContact row, ImportDraft draft)
    {
        Say(draft, FileField.AddressAs, "Address as", RowText.Line(row.AddressAs));
        SayIf(draft, FileField.Pronoun, "Pronoun", RowText.Line(row.Pronoun), said => said.Length <= LongestPronoun, "is longer than a pronoun");
        SayIf(draft, FileField.Language, "Language", RowText.Line(row.Language), said => said.Length <= LongestLanguage && LanguageTag().IsMatch(said), "is no language as we write them, such as en or pl");
        SayIf(draft, FileField.TimeZone, "Time zone", RowText.Line(row.TimeZone), said => said.Length <= LongestZone && TimeZones.Has(said), "is no time zone such as Europe/London");
        draft.SaysWeMayContact = row.MayContact == true;
        if (row.MayContact == false)
        {
            draft.Says[FileField.ContactRefused] = now.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        }

        if (row.KnownSince is { } since)
        {
            if (since < Earliest || since > now.AddDays(1))
            {
                draft.Keep("Customer since", since.ToString("u", System.Globalization.CultureInfo.InvariantCulture), "They cannot be a customer since that day.");
            }
            else
            {
                draft.KnownSince = since;
            }
        }
    }

    private void ReadPlaces(ImportedContact row, ImportDraft draft)
    {
        if (RowText.Line(row.Branch) is { } branch)
        {
            if (names.Branch(branch) is { } known)
            {
                draft.Says[FileField.Branch] = known.ToString();
            }
            else
            {
                draft.Keep("Branch", branch, $"There is no branch {RowText.Quote(branch)}.");
            }
        }

        if (RowText.Line(row.Favourite) is { } colleague)
        {
            var (found, areSeveral) = names.Colleague(colleague, BranchOf(draft));
            if (found is { } favourite)
            {
                draft.Says[FileField.Favourite] = favourite.ToString();
            }
            else
            {
                draft.Keep("Favourite colleague", colleague, areSeveral ? $"More than one colleague is called {RowText.Quote(colleague)}." : $"There is no colleague {RowText.Quote(colleague)}.");
            }
        }
    }

    private Guid BranchOf(ImportDraft draft) => draft.Says.TryGetValue(FileField.Branch, out var place) ? Guid.Parse(place) : branchId;

    private static void Say(ImportDraft draft, FileField field, string heading, string? value)
    {
        if (value is not null)
        {
            draft.Says[field] = Fit(draft, heading, value, Lengths.Line);
        }
    }

    private static void SayIf(ImportDraft draft, FileField field, string heading, string? value, Func<string, bool> isGood, string butIs)
    {
        if (value is not null && isGood(value))
        {
            draft.Says[field] = value;
        }
        else if (value is not null)
        {
            draft.Keep(heading, value, $"{RowText.Quote(value)} {butIs}.");
        }
    }

    /// <summary>What fits its place; what does not stays with the row as a whole.</summary>
    internal static string Fit(ImportDraft draft, string heading, string value, int longest)
    {
        var fits = Lengths.Cut(value, longest).Trim();
        if (value.Length > longest)
        {
            draft.Keep(heading, value, $"{heading}: only the first {longest} characters fit; all of it is kept on the row.");
        }

        return fits;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LanguageTag();
}
