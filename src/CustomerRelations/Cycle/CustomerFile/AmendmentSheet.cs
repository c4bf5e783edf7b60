using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>A conversation laid out for whoever wrote it down, to put other words in its place.</summary>
/// <param name="Said">As it is written now.</param>
/// <param name="Customer">null when they stayed anonymous.</param>
/// <param name="MayChange">Whoever looks wrote it, and there is still time.</param>
/// <param name="FeelingWords">The list of feeling words, with the one that was chosen.</param>
/// <param name="FeelingCauses">The list of causes, with the one that was chosen.</param>
/// <param name="Values">What may have been added, with what was.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record AmendmentSheet(
    Touchpoint Said, Customer? Customer, bool MayChange, IReadOnlyList<Choice> FeelingWords, IReadOnlyList<Choice> FeelingCauses, IReadOnlyList<Choice> Values, string Zone, DateTime Now)
{
    /// <summary>What a form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(Amendment yours)
    {
        var theirs = Amendment.Of(Said);
        return Difference.Among(LinesOf(theirs).Zip(LinesOf(yours), (saved, typed) => new Difference(saved.Field, saved.Words, typed.Words)));
    }

    private IEnumerable<(string Field, string Words)> LinesOf(Amendment said) =>
    [
        ("What they want to achieve", said.Goal ?? ""), ("What worries them", said.Concern ?? ""), ("Still unclear", said.StillUnclear ?? ""),
        ("What we did", said.Did ?? ""), ("Told to expect", said.ToldToExpect ?? ""),
        ("Facts read back", YesNo(said.FactsReadBack)), ("Feeling confirmed", YesNo(said.FeelingConfirmed)),
        ("How they came", FeelingOf(said.Arrived)), ("How they left", FeelingOf(said.Left)), ("They said so themselves", YesNo(said.FeelingSaid)),
        ("The feeling in a word", NameOf(said.FeelingWord, FeelingWords)), ("Because of", NameOf(said.FeelingCause, FeelingCauses)),
        ("Solved", $"{said.Solved ?? Solved.NotAsked}{(said is { AsISeeIt: true, Solved: not (null or Solved.NotAsked) } ? ", as I see it" : "")}"),
        ("What was added", string.Join(", ", Values.Where(value => said.Added.Contains(value.Id)).Select(value => value.Name))), ("About it", said.AddedNote ?? ""),
    ];

    private static string NameOf(Guid? chosen, IReadOnlyList<Choice> choices) => choices.FirstOrDefault(choice => choice.Id == chosen)?.Name ?? "";

    private static string YesNo(bool said) => said ? "Yes" : "No";

    private static string FeelingOf(int? number) => number is >= 1 and <= 5 ? $"{(Feeling)number}" : "Could not tell";
}
