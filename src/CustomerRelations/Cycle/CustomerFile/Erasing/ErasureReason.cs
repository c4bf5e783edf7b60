namespace CustomerRelations.Cycle.CustomerFile.Erasing;

/// <summary>Why somebody is forgotten. Chosen and not written, so that the reason names nobody.</summary>
public enum ErasureReason
{
    /// <summary>They asked us to.</summary>
    Asked = 0,

    /// <summary>We have kept it long enough.</summary>
    KeptLongEnough = 1,

    /// <summary>It should never have been written down.</summary>
    Mistake = 2,
}
