using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>How somebody came and how they left, in words.</summary>
public static class LiftWords
{
    /// <summary>"Came in unhappy, left pleased"; a side that is not known is said to be so.</summary>
    public static string Of(Feeling? arrived, Feeling? left) => (arrived, left) switch
    {
        (null, null) => "Could not tell how they felt",
        (null, { } out_) => $"Left {Low(out_)}; could not tell how they came in",
        ({ } in_, null) => $"Came in {Low(in_)}; could not tell how they left",
        ({ } in_, { } out_) => $"Came in {Low(in_)}, left {Low(out_)}",
    };

    /// <summary>"2 warmer", "1 colder", "the same"; empty when a side is not known.</summary>
    public static string Change(Feeling? arrived, Feeling? left) => (left - arrived) switch
    {
        null => "",
        0 => "the same",
        > 0 and var warmer => $"{warmer} warmer",
        var colder => $"{-colder} colder",
    };

    private static string Low(Feeling feeling) => FeelingWords.Of(feeling).ToLowerInvariant();
}
