using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>What went wrong for a customer, so that the next one at the desk knows what they have been through.</summary>
/// <remarks>It counts what happened to them, never who did it.</remarks>
public static class Missteps
{
    /// <value>What lies longer ago is forgiven.</value>
    public const int Months = 12;

    /// <param name="talks">The last conversations of one customer, the newest first.</param>
    /// <param name="since">UTC.</param>
    public static IReadOnlyList<Misstep> Of(IReadOnlyList<KnownTalk> talks, DateTime since) => talks
        .GroupBy(talk => talk.Matter, StringComparer.Ordinal)
        .SelectMany(matter => About(matter.Key, matter.First().Slips, matter.Where(talk => talk.At >= since).ToList()))
        .Where(misstep => misstep.Count > 0).ToList();

    private static IEnumerable<Misstep> About(string matter, MatterSlips slips, List<KnownTalk> recent) =>
    [
        new(MisstepKind.LatePromise, matter, slips.LatePromises),
        new(MisstepKind.BrokenPromise, matter, slips.BrokenPromises),
        new(MisstepKind.NotAsTold, matter, recent.Count(talk => talk.AsTold is AsTold.Later or AsTold.Otherwise)),
        new(MisstepKind.WrongDoor, matter, recent.Count(talk => talk.WasWrongDoor)),
        new(MisstepKind.ReturnedHandover, matter, slips.Returned),
        new(MisstepKind.StoryToldTwice, matter, slips.StoriesRepeated),
        new(MisstepKind.ReopenedComplaint, matter, slips.Reopened),
    ];
}
