namespace CustomerRelations.Results;

/// <summary>How an act ended.</summary>
public enum ResultKind
{
    Done = 200,
    Invalid = 422,
    NotFound = 404,
    Conflict = 409,
    NotAllowed = 403,
    Unavailable = 503,
}
