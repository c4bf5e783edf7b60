namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>One promise with its actions, wherever it is shown: the list of promises, the file.</summary>
/// <param name="Promise">What was promised.</param>
/// <param name="Now">The moment it was read, UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Return">The local page to come back to when it is settled.</param>
/// <param name="ReaderId">Who reads it: their own name is "you".</param>
public sealed record PromiseLine(OpenPromise Promise, DateTime Now, string Zone, string Return, Guid ReaderId)
{
    /// <value>Made by one colleague and now with another.</value>
    public bool HasMoved => Promise.OwnerId != Promise.MadeById;

    public string Owner => Promise.OwnerId == ReaderId ? "you" : Promise.Owner;

    public string MadeBy => Promise.MadeById == ReaderId ? "you" : Promise.MadeBy;

    /// <value>It has a date, and a date can be moved.</value>
    public bool HasDate => Promise.DueAt is not null;
}
