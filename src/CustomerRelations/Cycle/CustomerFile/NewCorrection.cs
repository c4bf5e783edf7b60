namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Words to add to a conversation that was logged.</summary>
public sealed record NewCorrection
{
    public string? Words { get; set; }
}
