namespace CustomerRelations.Entities;

/// <summary>How a customer feels, from cold to warm; a missing value means "could not tell".</summary>
/// <remarks>Five points with a face and a word each: few enough for one key press, and read the same by everybody.</remarks>
public enum Feeling
{
    Upset = 1,
    Unhappy = 2,
    SoSo = 3,
    Pleased = 4,
    Delighted = 5,
}
