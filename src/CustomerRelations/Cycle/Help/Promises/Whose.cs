namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Whose promises a list shows.</summary>
public enum Whose
{
    Mine = 0,

    /// <summary>Those of everybody in the reader's branch.</summary>
    Branch = 1,

    All = 2,
}
