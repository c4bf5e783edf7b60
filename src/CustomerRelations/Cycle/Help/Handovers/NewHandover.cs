namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>A matter that moves on: to whom, why, and what the customer knows of it.</summary>
public sealed record NewHandover
{
    /// <value>A colleague or a team.</value>
    public Guid? To { get; set; }

    public string? Why { get; set; }

    /// <value>The customer was told who has it now.</value>
    public bool Told { get; set; }

    /// <value>They had to tell the story again.</value>
    public bool StoryRepeated { get; set; }
}
