namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>Waits for what ought to come soon.</summary>
/// <remarks>Only against hanging for ever: a machine that is busy with other things is slow, not wrong.</remarks>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Looks again and again until it has come or has taken too long; what then is true is for the test to say.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isThere)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await isThere() && TimeProvider.System.GetElapsedTime(started) < Longest)
        {
            await Task.Delay(BetweenLooks);
        }
    }
}
