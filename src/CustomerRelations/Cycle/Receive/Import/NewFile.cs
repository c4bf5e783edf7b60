namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A file that somebody brings.</summary>
public sealed class NewFile
{
    /// <value>What it is called.</value>
    public string? File { get; set; }
}
