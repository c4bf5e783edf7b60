using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>What a customer told us, as somebody writes it down or puts it right.</summary>
public sealed record NewFact
{
    public FactKind? Kind { get; set; }

    public string? Words { get; set; }

    /// <value>Why we keep it.</value>
    public string? Purpose { get; set; }

    public string? MayBeUsedFor { get; set; }

    /// <value>1 to 31; only for a day to remember.</value>
    public int? Day { get; set; }

    /// <value>1 to 12.</value>
    public int? Month { get; set; }

    /// <value>Empty when they did not say.</value>
    public int? Year { get; set; }

    /// <value>The last day on which it is kept, as people say it; empty means for as long as they are with us.</value>
    public string? Until { get; set; }

    /// <value>The reference of the conversation in which they said it.</value>
    public string? Source { get; set; }

    /// <value>The version that the form was filled from; of no meaning for a new one.</value>
    public Guid Version { get; set; }
}
