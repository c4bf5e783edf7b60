namespace CustomerRelations.Web.Display;

/// <summary>One key and what it does.</summary>
/// <param name="Keys">"Alt 1 to Alt 6", as the page of documents has it.</param>
/// <param name="Where">Where it does so.</param>
/// <param name="Does">What it does, said to one person.</param>
public sealed record KeyLine(string Keys, string Where, string Does)
{
    /// <value>A single letter or sign: it can be switched off.</value>
    public bool IsLetter { get; init; }
}
