namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Why money is often spent or a rule bent, ready to choose.</summary>
public static class GoodReasons
{
    public static IReadOnlyList<string> All { get; } =
        ["We broke our word", "They waited too long", "It was our slip", "The rule does not fit here", "They have been with us for years"];
}
