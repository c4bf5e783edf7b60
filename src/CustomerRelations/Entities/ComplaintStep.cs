namespace CustomerRelations.Entities;

/// <summary>How far a complaint is, read from its dates. The steps may be taken in any order; the furthest counts.</summary>
public enum ComplaintStep
{
    /// <summary>Nobody has thanked them yet.</summary>
    Received = 1,

    /// <summary>Thanked; nobody has asked yet what they want.</summary>
    Thanked = 2,

    /// <summary>We know what they want and are putting it right.</summary>
    PuttingRight = 3,

    /// <summary>We think it is put right and have asked them.</summary>
    Asked = 4,

    /// <summary>They said partly, or not yet: there is more to do.</summary>
    MoreToDo = 5,
    Closed = 6,

    /// <summary>Closed, and a corrective action's effect was checked.</summary>
    Learned = 7,
}
