using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Reads what a report is asked for. What cannot be read is left out, with a sentence that says so.</summary>
/// <remarks>Branches and lists hardly change and are at hand; warm, this asks the database nothing.</remarks>
public sealed class ReportScopes(CrmDbContext db, ReportBranches places, Noticeboard board, TimeProvider clock)
{
    private static readonly (ListKind Kind, string Name, string Label, string All, Func<ReportQuestion, string?> Asked)[] Sieves =
    [
        (ListKind.Channel, ReportScope.Channel, "Channel", "All channels", question => question.Channel),
        (ListKind.Topic, ReportScope.Topic, "Topic", "All topics", question => question.Topic),
        (ListKind.GoalCategory, ReportScope.Goal, "Goal", "All goals", question => question.Goal),
    ];

    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone: what day it is where all branches are told of.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ReportScope> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var branches = (await places.AllAsync(cancel)).Values.OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase).ToList();
        var items = await ItemsAsync(cancel);
        var branch = Guid.TryParse(question.Branch, out var key) ? branches.Find(one => one.Id == key) : null;
        var own = branch?.Days.Zone ?? zone;
        var choice = PeriodChoice.Read(question, DateOnly.FromDateTime(BranchTime.Local(clock.Moment(), own)), own);
        var sentence = branch is null && !string.IsNullOrEmpty(question.Branch) ? "We don’t know that branch. Here are all of them." : null;
        var sieves = new List<ReportSieve>();
        foreach (var (kind, name, label, all, asked) in Sieves)
        {
            var entries = items.Where(item => item.Kind == kind).ToList();
            var chosen = Guid.TryParse(asked(question), out var entry) ? entries.Find(item => item.Id == new Causes(entries).Of(entry)) : null;
            sentence ??= chosen is null && !string.IsNullOrEmpty(asked(question)) ? $"We don’t know that {name}. Here are all of them." : null;
            sieves.Add(new ReportSieve(kind, name, label, all, entries, chosen));
        }

        return new ReportScope(choice.Period, branch, sieves, branches, sentence ?? choice.Sentence);
    }

    /// <summary>The root causes, by name.</summary>
    public async Task<Causes> CausesAsync(CancellationToken cancel) => new((await ItemsAsync(cancel)).Where(item => item.Kind == ListKind.RootCause));

    /// <summary>All entries of all lists: those that are offered in their order, then the retired ones.</summary>
    public Task<IReadOnlyList<ListItem>> ItemsAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyList<ListItem>>("report lists", async () =>
        (await db.ListItems.AsNoTracking().ToListAsync(cancel))
            .OrderBy(item => item.RetiredAt is not null).ThenBy(item => item.Order).ThenBy(item => item.Label, StringComparer.Ordinal).ToList());
}
