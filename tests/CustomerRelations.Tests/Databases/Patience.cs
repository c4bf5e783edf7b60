namespace CustomerRelations.Tests.Databases;

/// <summary>How long a test waits for what ought to come at once.</summary>
/// <remarks>Only against hanging for ever: a machine that is busy with other things is slow, not wrong.</remarks>
public static class Patience
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
}
