namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Somebody who is expected, or who has just come in.</summary>
public sealed record NewVisit
{
    /// <value>The reference of their file; empty when there is none, or nobody has looked.</value>
    public string? Customer { get; set; }

    /// <value>Who it is, when there is no file: "a man in a green coat".</value>
    public string? Who { get; set; }

    public string? About { get; set; }

    /// <value>When they come, as it is said: "tomorrow 10"; may stay empty for somebody who is here.</value>
    public string? When { get; set; }

    /// <value>They are here and wait.</value>
    public bool HasCome { get; set; }

    /// <value>The colleague who receives them; empty for whoever is free.</value>
    public Guid? With { get; set; }
}
