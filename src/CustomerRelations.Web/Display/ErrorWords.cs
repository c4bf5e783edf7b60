namespace CustomerRelations.Web.Display;

/// <summary>What happened and what to do, by status.</summary>
public sealed record ErrorWords(string Title, string Sentence)
{
    private static readonly ErrorWords Unknown = new("That did not work", "We could not do that. Go back and try once more.");

    private static readonly Dictionary<int, ErrorWords> ByStatus = new()
    {
        [400] = new("We could not read that", "Nothing was saved. The page may have been open for too long: copy your words, open it again and send them once more."),
        [401] = new("You are signed out", "Nothing was saved. Copy your words, sign in and send them once more."),
        [403] = new("This one is not yours", "Your role does not open this page. An admin or your manager can help."),
        [404] = new("Nothing here", "The address may be old, or there is a letter too many. What you are looking for may be on the desk."),
        [405] = new("That is not how this page works", "Open the page in the browser and use its buttons."),
        [413] = new("That is too much at once", "Nothing was saved. Go back and send a shorter text or a smaller file."),
        [429] = new("One moment", "There were many tries from here in a short time. Wait a minute, then try again."),
        [500] = new("Something broke on our side", "It is not your doing, and nothing was saved. Copy your words and try once more."),
        [503] = new("We cannot get to our books just now", "Nothing was saved. Copy your words, wait a moment and try again."),
    };

    /// <param name="status">What the answer says to programs.</param>
    /// <param name="said">The words of whoever refused, which go before the general ones.</param>
    /// <param name="posted">Somebody sent a form, and wants to know what became of it.</param>
    public static ErrorWords Of(int status, string? said, bool posted)
    {
        var usual = ByStatus.GetValueOrDefault(status, status >= 500 ? ByStatus[500] : Unknown);
        var sentence = said ?? usual.Sentence;
        return usual with { Sentence = posted && !sentence.Contains("othing was saved", StringComparison.Ordinal) ? $"{sentence} Nothing was saved." : sentence };
    }
}
