namespace CustomerRelations.Reports;

/// <summary>How many complaints wait at this moment.</summary>
public sealed record OpenCount
{
    /// <value>For a yes or a no to a remedy.</value>
    public int Waiting { get; init; }

    /// <value>For a word from us, longer than the policy has it.</value>
    public int NotTold { get; init; }
}
