using System.Collections.Concurrent;

namespace CustomerRelations.Web.Uploads;

/// <summary>How often the reading of a file failed since the office opened, so that one is not tried for ever.</summary>
public sealed class ImportFailures
{
    private const int Enough = 3;

    private readonly ConcurrentDictionary<Guid, int> tries = new();

    /// <summary>One more failure; is it enough?</summary>
    public bool IsEnough(Guid id) => tries.AddOrUpdate(id, 1, (_, times) => times + 1) >= Enough;
}
