namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Whose complaints a list shows.</summary>
public enum ComplaintScope
{
    /// <summary>Those of the reader's branch.</summary>
    Branch,

    /// <summary>Those the reader looks after.</summary>
    Mine,

    /// <summary>Those of every branch.</summary>
    All,
}
