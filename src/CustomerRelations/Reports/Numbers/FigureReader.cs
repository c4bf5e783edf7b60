using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Reads the numbers of a report, and the records behind the one that was opened.</summary>
public sealed class FigureReader(CrmDbContext db, FigureBook book, ReportScopes scopes, Noticeboard board)
{
    /// <value>How many work in a team whose number tells of no single person.</value>
    public const int FewestInTeam = 3;

    private const string NobodyBehind = "Nothing stands behind that number in these days.";

    public async Task<FigureReading> ReadAsync(FigureKind kind, ReportQuestion question, string zone, CancellationToken cancel) => (await ReadAsync([kind], question, zone, cancel))[0];

    /// <summary>The same for a report that counts rows of several kinds; in their order.</summary>
    public async Task<IReadOnlyList<FigureReading>> ReadAsync(IReadOnlyList<FigureKind> kinds, ReportQuestion question, string zone, CancellationToken cancel)
    {
        var scope = await scopes.ReadAsync(question, zone, cancel);
        var names = new ReportNames(await scopes.ItemsAsync(cancel), await TeamsAsync(cancel));
        var sums = await book.ReadAsync(kinds.Select(kind => new FigureQuestion(kind, scope.Period.From, scope.Period.To, scope.Branch?.Id, scope.Filters)).ToList(), cancel);
        return sums.Select(one => new FigureReading(scope, names, one)).ToList();
    }

    /// <summary>Adds the records behind the number that was opened.</summary>
    /// <param name="view">The report.</param>
    /// <param name="question">Which number, and where the page before ended.</param>
    /// <param name="read">What the number was counted from.</param>
    /// <param name="records">Finds them.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<NumbersView> OpenAsync<TRow>(
        NumbersView view, ReportQuestion question, FigureReading read, Func<FigureReading, RecordList<TRow>> records, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(question.Show))
        {
            return view;
        }

        // The figures tell on which days a page of records lies; only those are read.
        var line = view.Lines.FirstOrDefault(one => one.Show == question.Show);
        var list = records(line is null ? read : read with { Days = DaysHolding.APage(read, line, question.After) });
        if (line is null || list.Rows(ShownNumber.Read(question.Show)) is not { } rows)
        {
            return view with { Sentence = view.Sentence ?? NobodyBehind };
        }

        var found = await list.Facts(list.Behind.Page(rows, question.After)).ToListAsync(cancel);
        return view with { Behind = list.Behind.Shown(line, question.After, found, list.Place) };
    }

    /// <summary>The teams that a number of theirs would tell of one person: fewer than three work in them. By key as figures write it.</summary>
    public Task<IReadOnlySet<string>> SmallTeamsAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlySet<string>>("report small teams", async () =>
        (await db.Teams.AsNoTracking().Where(team => db.Staff.Count(staff => staff.TeamId == team.Id && staff.DisabledAt == null) < FewestInTeam).Select(team => team.Id).ToListAsync(cancel))
            .Select(id => $"{id}").ToHashSet());

    // Teams of one name say of which branch they are.
    private Task<IReadOnlyDictionary<Guid, string>> TeamsAsync(CancellationToken cancel) => board.ReadAsync<IReadOnlyDictionary<Guid, string>>("report teams", async () =>
    {
        var teams = await db.Teams.AsNoTracking()
            .Join(db.Branches, team => team.BranchId, branch => branch.Id, (team, branch) => new { team.Id, team.Name, Branch = branch.Name }).ToListAsync(cancel);
        var shared = teams.GroupBy(team => team.Name).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet();
        return teams.ToDictionary(team => team.Id, team => shared.Contains(team.Name) ? $"{team.Name} of {team.Branch}" : team.Name);
    });
}
