namespace CustomerRelations.Culture.Recognition;

/// <summary>A place on the wall, from which it is read on.</summary>
/// <param name="At">When that thank-you was given, UTC.</param>
/// <param name="Id">Its key: it decides between two of the same moment.</param>
public sealed record WallMark(DateTime At, Guid Id);
