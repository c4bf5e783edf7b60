using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Office.Places;

/// <summary>A branch with everything an admin may change about it.</summary>
public sealed record BranchCard(
    Guid Id,
    string Name,
    string TimeZone,
    string Currency,
    string? Country,
    OpeningHours Hours,
    Guid? LeadId,
    Guid Version,
    IReadOnlyList<HolidayLine> Holidays)
{
    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public BranchChange AsForm() => new()
    {
        Name = Name, TimeZone = TimeZone, Currency = Currency, Country = Country, LeadId = LeadId, Version = Version,
        Hours = OpeningHours.Week.Select(day => (string?)Hours[day]).ToList(),
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(BranchChange yours, IReadOnlyList<Choice> colleagues) => Difference.Among(
    [
        new Difference("Name", Name, yours.Name ?? ""),
        new Difference("Time zone", TimeZone, yours.TimeZone ?? ""),
        new Difference("Currency", Currency, yours.Currency ?? ""),
        new Difference("Country", DialPlan.Of(Country)?.Name ?? "not said", DialPlan.Of(yours.Country)?.Name ?? "not said"),
        new Difference("Lead", Difference.NameOf(LeadId, colleagues), Difference.NameOf(yours.LeadId, colleagues)),
        .. OpeningHours.Week.Select(day => new Difference($"{day}", Said(Hours[day]), Said(yours.HoursOf(day)))),
    ]);

    private static string Said(string hours) => hours.Length == 0 ? "closed" : hours;
}
