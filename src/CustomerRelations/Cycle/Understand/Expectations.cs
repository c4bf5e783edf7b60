using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>Lays what came beside what was told.</summary>
public static class Expectations
{
    /// <summary>For each conversation that says whether something came as told: the conversation in which it was told.</summary>
    /// <param name="newestFirst">Conversations of one customer: the matter, what was told in it, and whether what was told before came so.</param>
    /// <returns>One place for each of them: the place of what was told, or nothing.</returns>
    /// <remarks>It answers what was told last about the same matter; if nothing was, what was told in the conversation before it.</remarks>
    public static IReadOnlyList<int?> Answered<T>(IReadOnlyList<T> newestFirst, Func<T, (object Matter, string? Told, AsTold? Came)> read)
    {
        var said = newestFirst.Select(read).ToList();
        return said.Select((one, at) =>
        {
            if (one.Came is null)
            {
                return (int?)null;
            }

            var about = said.FindIndex(at + 1, before => before.Told is not null && before.Matter.Equals(one.Matter));
            return about >= 0 ? about : at + 1 < said.Count && said[at + 1].Told is not null ? at + 1 : null;
        }).ToList();
    }
}
