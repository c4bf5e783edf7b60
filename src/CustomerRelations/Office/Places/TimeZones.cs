using CustomerRelations.Calendar;

namespace CustomerRelations.Office.Places;

/// <summary>The time zones of the world, by their IANA names.</summary>
public static class TimeZones
{
    private static readonly Lazy<List<string>> Known = new(() =>
        TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order(StringComparer.Ordinal).ToList());

    public static IReadOnlyList<string> All => Known.Value;

    /// <value>Where this machine stands, for a form nobody has filled in yet; null when it only keeps universal time, as servers do.</value>
    public static string? Here =>
        Has(TimeZoneInfo.Local.Id) && TimeZoneInfo.Local.Id.Contains('/', StringComparison.Ordinal) && !TimeZoneInfo.Local.Id.StartsWith("Etc/", StringComparison.Ordinal)
            ? TimeZoneInfo.Local.Id
            : null;

    /// <summary>Windows has names of its own; a database is read on other machines too, so only IANA's will do.</summary>
    public static bool Has(string? zone) =>
        BranchTime.IsZone(zone?.Trim()) && TimeZoneInfo.FindSystemTimeZoneById(zone!.Trim()).HasIanaId;
}
