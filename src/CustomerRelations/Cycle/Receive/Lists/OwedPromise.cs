namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>What we may owe somebody on the list.</summary>
public enum OwedPromise
{
    /// <summary>Anything that is not settled.</summary>
    Open = 1,

    /// <summary>Something whose day has passed.</summary>
    Late = 2,
}
