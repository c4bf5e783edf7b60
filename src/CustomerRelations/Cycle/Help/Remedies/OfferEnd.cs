namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What became of an offer at once.</summary>
public enum OfferEnd
{
    Promised = 1,

    /// <summary>Above the limit for one complaint: somebody is asked.</summary>
    AboveLimit = 2,

    /// <summary>Above what is left of the month: somebody is asked.</summary>
    AboveMonth = 3,

    /// <summary>They would rather ask.</summary>
    AskedFirst = 4,
}
