namespace CustomerRelations.Web.Access;

/// <summary>Why a request was refused, in the words of whoever refused it, for the page that says so.</summary>
public static class RefusalWords
{
    public static void Say(HttpContext context, string sentence) => context.Items[typeof(RefusalWords)] = sentence;

    /// <returns>Nothing when the status says it all.</returns>
    public static string? Of(HttpContext context) => context.Items[typeof(RefusalWords)] as string;
}
