using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Puts together what one reads before a visit or a call, so that nobody has to tell their story twice.</summary>
public sealed class Briefings(CustomerFolder folder, BriefingNotes notes, LabelBook labels, Duty duty)
{
    /// <value>The last conversations that are shown.</value>
    public const int Talks = 5;

    private const int TopicsShown = 4;

    /// <param name="reference">Whose file, as people type it.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such file.</returns>
    public async Task<Briefing?> OpenAsync(string? reference, CancellationToken cancel)
    {
        var opened = await folder.OpenAsync(reference, null, Talks, cancel);
        if (!opened.IsDone)
        {
            return null;
        }

        var (file, me, words) = (opened.Value, await duty.MeAsync(cancel), await labels.ReadAsync(cancel));
        var categories = await notes.CategoriesAsync(file.Customer.Id, cancel);
        var topics = categories.GroupBy(id => id).OrderByDescending(group => group.Count()).ThenBy(group => words[group.Key], StringComparer.InvariantCulture)
            .Take(TopicsShown).Select(group => new Topic(words[group.Key], group.Count())).ToList();
        var (comes, marks) = await notes.BesideAsync(file.Customer.Id, me.BranchId, cancel);
        return new Briefing(file, topics, comes, marks, me.Zone);
    }
}
