namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What the office has said about its messages.</summary>
/// <param name="BaseAddress">What links begin with; while it is empty, no message with a link is written.</param>
/// <param name="From">The address they come from.</param>
/// <param name="FromName">The office's name, where no colleague signs.</param>
public sealed record MessageSettings(Uri? BaseAddress, string From, string FromName)
{
    /// <value>What holds while nobody has said anything.</value>
    public static MessageSettings Unsaid { get; } = new(null, "office@localhost", "The office");

    public bool HasLinks => BaseAddress is not null;

    /// <summary>The whole address of a path of ours.</summary>
    /// <exception cref="InvalidOperationException">Nobody has said what links begin with.</exception>
    public string AddressOf(string path) =>
        (BaseAddress ?? throw new InvalidOperationException("Nobody has said what links begin with.")).ToString().TrimEnd('/') + path;
}
