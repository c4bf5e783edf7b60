using System.Globalization;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Days as reports write them.</summary>
public static class Days
{
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"The same day", "1 day", "3 days".</summary>
    public static string Working(int days) => days switch
    {
        0 => "The same day",
        1 => "1 day",
        _ => $"{days} days",
    };
}
