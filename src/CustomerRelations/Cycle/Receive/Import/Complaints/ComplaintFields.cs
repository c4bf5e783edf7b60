using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Reads what stands once on a complaint as text, so that an update can be compared, kept and undone.</summary>
internal static class ComplaintFields
{
    public static Dictionary<ComplaintField, string?> Read(Complaint complaint, ComplaintOrigin origin) => new()
    {
        [ComplaintField.Words] = complaint.Words,
        [ComplaintField.Product] = complaint.Product,
        [ComplaintField.Place] = complaint.Place,
        [ComplaintField.Wanted] = complaint.Wanted,
        [ComplaintField.Severity] = complaint.Severity.ToString(),
        [ComplaintField.Topic] = complaint.TopicId?.ToString(),
        [ComplaintField.Channel] = complaint.ChannelId?.ToString(),
        [ComplaintField.Harm] = complaint.HarmId?.ToString(),
        [ComplaintField.Cause] = complaint.RootCauseId?.ToString(),
        [ComplaintField.ClosedAt] = Text(complaint.ClosedAt),
        [ComplaintField.ClosedWhy] = complaint.ClosedWhy,
        [ComplaintField.ClosedBy] = complaint.ClosedById?.ToString(),
        [ComplaintField.SentOn] = Text(origin.SentOn),
        [ComplaintField.Response] = origin.Response,
        [ComplaintField.Timely] = origin.WasTimely?.ToString(),
        [ComplaintField.Disputed] = origin.WasDisputed?.ToString(),
        [ComplaintField.Consent] = origin.Consent,
        [ComplaintField.Kept] = origin.Kept,
    };

    public static string? Text(DateTime? at) => at?.ToString("O", CultureInfo.InvariantCulture);

    public static string? Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static Guid? Key(string? text) => text is null ? null : Guid.Parse(text);

    public static bool? YesNo(string? text) => text is null ? null : bool.Parse(text);

    public static DateTime? Moment(string? text) => text is null ? null : DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>How the book of changes calls it; empty for what only files write.</summary>
    public static string? NameOf(ComplaintField field) => field switch
    {
        ComplaintField.Topic => nameof(Complaint.TopicId),
        ComplaintField.Channel => nameof(Complaint.ChannelId),
        ComplaintField.Harm => nameof(Complaint.HarmId),
        ComplaintField.Cause => nameof(Complaint.RootCauseId),
        ComplaintField.ClosedBy => nameof(Complaint.ClosedById),
        >= ComplaintField.SentOn => null,
        _ => field.ToString(),
    };

    /// <summary>What people call it.</summary>
    public static string WordsOf(ComplaintField field) => field switch
    {
        ComplaintField.Words => "The title",
        ComplaintField.Wanted => "What they want",
        ComplaintField.Severity => "How grave it is",
        ComplaintField.Cause => "Why it happened",
        ComplaintField.ClosedWhy => "Why it was closed",
        _ => $"The {field.ToString().ToLowerInvariant()}",
    };
}
