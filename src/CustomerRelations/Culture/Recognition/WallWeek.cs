namespace CustomerRelations.Culture.Recognition;

/// <summary>Which part of the wall a thank-you hangs in.</summary>
public enum WallWeek
{
    This = 1,
    Last = 2,
    Earlier = 3,
}
