using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Which complaints a list shows. It stands in the address, so that a view is a link.</summary>
/// <param name="Scope">Whose.</param>
/// <param name="Closed">The closed ones instead of the open ones.</param>
public sealed record ComplaintSieve(ComplaintScope Scope, bool Closed = false)
{
    /// <value>Only those that wait for this.</value>
    public ComplaintWait Wait { get; init; }

    /// <value>Only those that were told to us: those that came with a file are left out.</value>
    public bool ToldHere { get; init; }

    /// <value>Only open ones at this step.</value>
    public ComplaintStep? Step { get; init; }

    /// <value>Only open ones of this age.</value>
    public ComplaintAge? Age { get; init; }
}
