namespace CustomerRelations.Entities;

public enum Theme
{
    /// <summary>As the computer is set.</summary>
    Automatic = 0,
    Light = 1,
    Dark = 2,
}
