namespace CustomerRelations.Entities;

/// <summary>What a rule does: mostly it asks a person.</summary>
public enum RuleAction
{
    /// <summary>Asks somebody to call.</summary>
    Call = 1,

    /// <summary>Asks somebody to write.</summary>
    Write = 2,

    /// <summary>Asks somebody to go there, or to meet them.</summary>
    Visit = 3,

    /// <summary>Asks somebody to do what the words say.</summary>
    Ask = 4,

    /// <summary>Shows it to whoever answers for the branch.</summary>
    Notify = 5,

    /// <summary>Writes an e-mail from a template.</summary>
    Message = 6,

    /// <summary>Asks them one question.</summary>
    Survey = 7,

    /// <summary>Puts them on a list by a tag.</summary>
    List = 8,
}
