namespace CustomerRelations.Entities;

/// <summary>What a follow-up asks somebody to do.</summary>
public enum TaskKind
{
    Call = 1,
    Write = 2,
    Visit = 3,

    /// <summary>What its words say.</summary>
    Other = 4,

    /// <summary>To look at it: nobody is contacted.</summary>
    Look = 5,
}
