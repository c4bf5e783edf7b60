namespace CustomerRelations.Web.Display;

/// <summary>How long ago something was, as one says it: "just now", "4 min ago", "2 h ago".</summary>
public static class AgoWords
{
    public static string Of(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } => $"{(int)age.TotalMinutes} min ago",
        _ => $"{(int)age.TotalHours} h ago",
    };
}
