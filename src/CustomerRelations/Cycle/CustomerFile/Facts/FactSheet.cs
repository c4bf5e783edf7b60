using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>What the form about one fact shows.</summary>
/// <param name="Told">Empty for a new one.</param>
/// <param name="Talks">The last conversations, the newest first, and the one it was said in.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record FactSheet(Customer Customer, ToldFact? Told, IReadOnlyList<Talk> Talks, string Zone, DateTime Now)
{
    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public NewFact AsForm() => Told?.Fact is not { } fact ? new NewFact() : new NewFact
    {
        Kind = fact.Kind, Words = fact.Words, Purpose = fact.Purpose, MayBeUsedFor = fact.MayBeUsedFor, Day = fact.Day, Month = fact.Month, Year = fact.Year,
        Until = fact.EndsOn is { } end ? LastDay.Write(end) : null, Source = SourceOf(fact), Version = fact.Version,
    };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(NewFact yours) => Told is null ? [] : Difference.Among(Compared(AsForm(), yours));

    private IEnumerable<Difference> Compared(NewFact theirs, NewFact yours) =>
    [
        new Difference("What it is", KindOf(theirs), KindOf(yours)),
        new Difference("Words", theirs.Words ?? "", yours.Words ?? ""),
        new Difference("Why we keep it", theirs.Purpose ?? "", yours.Purpose ?? ""),
        new Difference("May be used for", theirs.MayBeUsedFor ?? "", yours.MayBeUsedFor ?? ""),
        new Difference("Day", DayOf(theirs), DayOf(yours)),
        new Difference("Kept until", theirs.Until ?? "", yours.Until ?? ""),
        new Difference("Said in", GoalOf(theirs), GoalOf(yours)),
    ];

    private static string KindOf(NewFact fact) => fact.Kind switch
    {
        FactKind.LikesToBeServed => "Likes to be served",
        FactKind.Date => "A day to remember",
        FactKind.Learned => "Told us",
        _ => "",
    };

    private static string DayOf(NewFact fact) =>
        string.Join(' ', new[] { fact.Day, fact.Month, fact.Year }.OfType<int>().Select(part => part.ToString(CultureInfo.InvariantCulture)));

    private string? SourceOf(CustomerFact fact) => Talks.FirstOrDefault(talk => talk.Id == fact.SourceTouchpointId)?.Reference;

    private string GoalOf(NewFact fact) => Talks.FirstOrDefault(talk => talk.Reference == fact.Source)?.Goal ?? "";
}
