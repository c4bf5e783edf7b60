namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What a customer answered when asked whether we may ring or write of our own accord.</summary>
public sealed record WishAnswer
{
    public bool? May { get; set; }

    /// <value>The version of the file that was on the screen.</value>
    public Guid Version { get; set; }
}
