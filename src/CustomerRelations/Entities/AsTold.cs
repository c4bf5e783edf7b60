namespace CustomerRelations.Entities;

/// <summary>Whether what a customer was told to expect came so.</summary>
public enum AsTold
{
    Yes = 1,

    /// <summary>It came, but later than told.</summary>
    Later = 2,

    /// <summary>Something else came, or nothing.</summary>
    Otherwise = 3,
}
