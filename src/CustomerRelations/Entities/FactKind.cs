namespace CustomerRelations.Entities;

public enum FactKind
{
    /// <summary>The best way to serve them.</summary>
    LikesToBeServed = 1,

    /// <summary>Something they told us.</summary>
    Learned = 2,

    /// <summary>A day to remember, with or without its year.</summary>
    Date = 3,
}
