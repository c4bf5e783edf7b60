namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>The words with which somebody is thanked for telling us.</summary>
public sealed record ThankYou
{
    public string? ThankWords { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }

    /// <summary>Words to begin with; whoever thanks makes them their own.</summary>
    /// <param name="addressed">How the customer likes to be addressed; null when they stayed anonymous.</param>
    /// <param name="owner">Who looks after it.</param>
    /// <param name="me">Who thanks.</param>
    public static string Suggest(string? addressed, string owner, string me)
    {
        var begin = addressed is null ? "Thank you for telling us." : $"Dear {addressed}, thank you for telling us.";
        var care = owner == me ? "I am looking after this myself." : $"{owner} is looking after this.";
        return $"{begin} I am sorry that it went this way. {care} {me}";
    }
}
