using CustomerRelations.Entities;

namespace CustomerRelations.Culture.Recognition;

/// <summary>A thank-you as it is written.</summary>
public sealed record NewKudos
{
    /// <value>Who is thanked.</value>
    public Guid? ToId { get; set; }

    public string? Words { get; set; }

    /// <value>What it showed.</value>
    public Guid? ValueId { get; set; }

    /// <value>Who reads it besides the two of them.</value>
    public KudosAudience Audience { get; set; } = KudosAudience.Everybody;

    /// <value>The words are the customer's, and are passed on.</value>
    public bool TheirWords { get; set; }

    /// <value>The reference of the conversation it is for.</value>
    public string? Touchpoint { get; set; }

    /// <value>The reference of the complaint it is for.</value>
    public string? Complaint { get; set; }
}
