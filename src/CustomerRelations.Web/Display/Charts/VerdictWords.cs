using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A customer's verdict as a tag.</summary>
public static class VerdictWords
{
    public static string Of(Solved? verdict) => verdict switch
    {
        Solved.Yes => "Yes",
        Solved.Partly => "Partly",
        Solved.NotYet => "No",
        _ => "Not known",
    };

    /// <summary>The class of the tag.</summary>
    public static string Look(Solved? verdict) => verdict switch
    {
        Solved.Yes => "kept",
        Solved.Partly => "",
        Solved.NotYet => "cold",
        _ => "line",
    };
}
