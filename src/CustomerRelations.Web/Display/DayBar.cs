namespace CustomerRelations.Web.Display;

/// <summary>One day of a strip.</summary>
/// <param name="Day">"Fri 10 Oct".</param>
/// <param name="Times">How often it happened.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
public sealed record DayBar(string Day, int Times, int X, int Y, int Height);
