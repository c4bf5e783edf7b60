using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What a customer's file shows.</summary>
/// <param name="Favourite">The colleague they like to talk to.</param>
/// <param name="Complaints">The open ones first, then the newest.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record FileView(
    Customer Customer,
    string? Favourite,
    IReadOnlyList<ToldFact> Facts,
    IReadOnlyList<ContactPoint> Contacts,
    IReadOnlyList<OpenPromise> Promises,
    IReadOnlyList<FileComplaint> Complaints,
    Story Story,
    DateTime Now)
{
    /// <value>The words of the lists that the file carries.</value>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <value>What every page of the file shows first.</value>
    public FileCover Cover => new(
        Customer, Promises.Count, Complaints.Count(complaint => complaint.IsOpen),
        Promises.FirstOrDefault(promise => promise.IsLateAt(Now)) is { } late ? new LatePromise(late.Words, late.DueAt!.Value, late.Owner) : null, Now);

    /// <value>The channel of most of the conversations shown, when there are some; with how many of how many.</value>
    public (string Channel, int Times, int Of)? UsualChannel => Story.Filter.IsOn ? null : Story.Chapters
        .GroupBy(chapter => chapter.Channel, StringComparer.Ordinal)
        .OrderByDescending(channel => channel.Count())
        .Select(channel => ((string, int, int)?)(channel.Key, channel.Count(), Story.Chapters.Count))
        .FirstOrDefault();

    /// <value>The complaint that waits longest for them to say that it is put right.</value>
    public FileComplaint? OpenComplaint => Complaints.LastOrDefault(complaint => complaint.IsOpen);

    public IEnumerable<ToldFact> LikesToBeServed => Facts.Where(told => told.Fact.Kind == FactKind.LikesToBeServed);

    public IEnumerable<ToldFact> Told => Facts.Where(told => told.Fact.Kind != FactKind.LikesToBeServed);
}
