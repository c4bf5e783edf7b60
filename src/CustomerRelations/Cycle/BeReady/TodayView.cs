using CustomerRelations.Cycle.BeReady.Visits;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody sees when they begin: what is owed on the left, what comes on the right.</summary>
/// <param name="Spoken">Promises: mine that are late, due or due soon, those passed on to me, and for whoever manages those the branch broke.</param>
/// <param name="Handovers">For me or my team, and my own that came back.</param>
/// <param name="Thanks">null when nobody said thank you this week.</param>
public sealed record TodayView(
    DayFrame Day,
    IReadOnlyList<DuePromise> Spoken,
    IReadOnlyList<WaitingHandover> Handovers,
    IReadOnlyList<UnhappyPerson> Unhappy,
    IReadOnlyList<FollowUpDue> FollowUps,
    IReadOnlyList<VisitLine> Visits,
    WordOfThanks? Thanks,
    TodayFigures Figures)
{
    /// <value>Mine that are late or fall due today, the longest late first.</value>
    public IReadOnlyList<DuePromise> Promises { get; } = Spoken.Where(promise => promise.Broken is null && promise.DueAt < Day.Until).ToList();

    /// <value>Mine that fall due within the next working days, so that there is time to keep them or to say so before.</value>
    public IReadOnlyList<DuePromise> Soon { get; } = Spoken.Where(promise => promise.Broken is null && promise.DueAt >= Day.Until && promise.DueAt <= Day.SoonUntil).ToList();

    /// <value>Passed on to me within a week and not due soon, so that I know of them.</value>
    public IReadOnlyList<DuePromise> PassedOn { get; } = Spoken.Where(promise => promise.Broken is null && !(promise.DueAt <= Day.SoonUntil)).ToList();

    /// <value>What my branch did not keep within a week, for whoever manages; the last first.</value>
    public IReadOnlyList<DuePromise> Broken { get; } = Spoken.Where(promise => promise.Broken is not null).OrderByDescending(promise => promise.Broken!.At).ToList();

    /// <value>Whose day it is, of those who agreed to a word.</value>
    public IReadOnlyList<DayToRemember> Days { get; init; } = [];

    /// <value>How many wait here; those nobody sees on this page are few.</value>
    public int Waiting => Visits.Count(visit => visit.IsHere);

    /// <value>What I put aside and have not finished, the oldest first.</value>
    public IReadOnlyList<WaitingStub> Stubs { get; init; } = [];

    /// <value>What came of the remedies I offered above my limit, the last first.</value>
    public IReadOnlyList<RemedyNews> News { get; init; } = [];

    public IEnumerable<WaitingHandover> ForMe => Handovers.Where(handover => handover.ReturnedAt is null);

    public IEnumerable<WaitingHandover> CameBack => Handovers.Where(handover => handover.ReturnedAt is not null);

    /// <value>Who to ring first, as they like to be addressed: whoever waits for the oldest promise, else whoever left coldest.</value>
    public string? RingFirst =>
        Promises.Where(promise => promise.CustomerName is not null).Select(promise => Called(promise.AddressAs, promise.CustomerName!)).FirstOrDefault()
        ?? Unhappy.Select(person => Called(person.AddressAs, person.Name)).FirstOrDefault();

    private static string Called(string? addressAs, string name) => string.IsNullOrWhiteSpace(addressAs) ? name : addressAs;
}
