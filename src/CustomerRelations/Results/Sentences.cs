namespace CustomerRelations.Results;

/// <summary>What is said in more than one place.</summary>
internal static class Sentences
{
    public const string Overtaken = "Somebody changed this while you were writing. Look at what is there now, then save again.";
}
