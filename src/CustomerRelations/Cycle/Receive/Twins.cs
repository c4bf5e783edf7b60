using CustomerRelations.Data;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Files of people who are asked about before another file is opened.</summary>
/// <param name="References">Their files; a few are enough.</param>
/// <param name="Shared">What they have in common: "phone", "e-mail", "name".</param>
public sealed record Twins(IReadOnlyList<string> References, string Shared)
{
    /// <value>How it is noted that a file was opened all the same.</value>
    public const string Act = "File opened beside a look-alike";

    public string Question =>
        $"Somebody with this {Shared} has a file{(Shared == "name" ? " at this branch" : "")}. Is it them? Open that file, or say that they are somebody else.";

    /// <value>Beside which files, for the change log.</value>
    public IEnumerable<Beside> Beside => [Data.Beside.Of("LookAlikes", [], References)];
}
