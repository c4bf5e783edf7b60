using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The branches, teams and colleagues of the demo office, as the file has them.</summary>
internal sealed record OfficeFile(IReadOnlyList<OfficeFile.Place> Branches, IReadOnlyList<OfficeFile.Department> Teams, IReadOnlyList<OfficeFile.Colleague> Staff)
{
    /// <param name="Key">How the other files call it.</param>
    /// <param name="Hours">A span a day, such as <c>09:00-17:30</c>, by <c>mon</c> to <c>sun</c>; empty when closed.</param>
    internal sealed record Place(string Key, string Name, string TimeZone, string Currency, string Country, IReadOnlyDictionary<string, string> Hours)
    {
        public OpeningHours OpeningHours =>
            OpeningHours.Parse(string.Join(';', Hours.Where(day => day.Value.Length > 0).Select(day => $"{char.ToUpperInvariant(day.Key[0])}{day.Key[1..]} {day.Value}")));
    }

    internal sealed record Department(string Key, string Branch, string Name);

    internal sealed record Colleague(string Key, string Name, string Email, StaffRole Role, string Branch, string Team, bool LeadsBranch);
}
