using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Feelings;

/// <summary>In which numbers of the complaints report a conversation counts: by its stage when it is about a complaint, else by how it ended.</summary>
public static class QuietNumbers
{
    public const string Silent = "silent";
    public const string Known = "quiet-known";
    public const string Unknown = "quiet-unknown";
    public const string Stage = "stage:";
    public const string StageCame = "stage-came:";
    public const string StageLeft = "stage-left:";

    public static IEnumerable<KeyValuePair<string, long>> Of(TalkFact fact) => fact switch
    {
        { HasComplaint: true, Arrived: { } came, Left: { } left } => Felt(fact.Stage.ToString(CultureInfo.InvariantCulture), came, left),
        { HasComplaint: true } => [],
        { Left: null } => [new(Unknown, 1)],
        { Left: <= Feeling.Unhappy } => [new(Known, 1), new(Silent, 1)],
        _ => [new(Known, 1)],
    };

    private static IEnumerable<KeyValuePair<string, long>> Felt(string stage, Feeling came, Feeling left) =>
        [new(Stage + stage, 1), new(StageCame + stage, (int)came), new(StageLeft + stage, (int)left)];
}
