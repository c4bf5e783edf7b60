using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Reads and writes what stands once on a file as text, so that an update can be compared, kept and undone.</summary>
internal static class FileFields
{
    public static string? Read(Customer file, FileField field) => field switch
    {
        FileField.Kind => file.Kind.ToString(),
        FileField.Name => file.DisplayName,
        FileField.Given => file.Given,
        FileField.Family => file.Family,
        FileField.AddressAs => file.AddressAs,
        FileField.Pronoun => file.Pronoun,
        FileField.Language => file.Language,
        FileField.TimeZone => file.TimeZone,
        FileField.Branch => file.BranchId.ToString(),
        FileField.Favourite => file.FavouriteColleagueId?.ToString(),
        FileField.ContactRefused => file.ContactRefusedAt?.ToString("O", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static void Write(Customer file, FileField field, string? value)
    {
        switch (field)
        {
            case FileField.Kind: file.Kind = Enum.Parse<CustomerKind>(value!); break;
            case FileField.Name: file.Rename(value!, Keys.Words(value)); break;
            case FileField.Given: file.Given = value; break;
            case FileField.Family: file.Family = value; break;
            case FileField.AddressAs: file.AddressAs = value; break;
            case FileField.Pronoun: file.Pronoun = value; break;
            case FileField.Language: file.Language = value; break;
            case FileField.TimeZone: file.TimeZone = value; break;
            case FileField.Branch: file.BranchId = Guid.Parse(value!); break;
            case FileField.Favourite: file.FavouriteColleagueId = value is null ? null : Guid.Parse(value); break;
            default: WriteRefusal(file, value); break;
        }
    }

    private static void WriteRefusal(Customer file, string? value)
    {
        file.AllowContact();
        if (value is not null)
        {
            file.RefuseContact(DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
        }
    }
}
