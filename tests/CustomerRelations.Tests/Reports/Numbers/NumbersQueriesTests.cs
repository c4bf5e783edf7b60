using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Handovers;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;
using CustomerRelations.Reports.Promises;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Reports.Numbers;

/// <summary>What the reports ask, as SQL Server would read it.</summary>
public sealed class NumbersQueriesTests
{
    private static readonly DateTime Start = TestClock.Start;

    [Fact]
    public void Rows_of_a_day_are_good_T_SQL()
    {
        using var db = TSql.Open();
        foreach (var branch in new Guid?[] { null, Guid.CreateVersion7() })
        {
            ParseOfTwo(new TouchpointFigures(db).Facts, branch);
            ParseOfTwo(new MatterFigures(db).Facts, branch);
            ParseOfTwo(new HandoverFigures(db).Facts, branch);
            ParseOfTwo(new PromiseFigures(db).Facts, branch);
        }
    }

    [Fact]
    public void Records_behind_numbers_are_good_T_SQL()
    {
        using var db = TSql.Open();
        var read = Reading();
        var branch = read.Scope.Branches[0].Id;
        var after = $"20260302100000123456{Guid.CreateVersion7():N}";
        foreach (var show in new[] { "all", "left:2", "left-low|hour:1-9", $"all|channel:{branch}", "all|goal:none", $"all|branch:{branch}", "all|week:2026-02-16", $"wrong|way-goal:{branch}>{branch}>none" })
        {
            Parse(FeelingsReport.Records(db, read), show, after);
        }

        var ofDays = read with { Days = [(new DateOnly(2026, 2, 20), new DateOnly(2026, 2, 22)), (new DateOnly(2026, 2, 12), new DateOnly(2026, 2, 12))] };
        Parse(FeelingsReport.Records(db, ofDays), "all|week:2026-02-16", after);
        Parse(PromisesReport.Records(db, ofDays, Start, "due"), "due", after);
        Parse(OutcomesReport.Records(db, read), "within:2-5", after);
        Parse(OutcomesReport.Records(db, read), "first-time", after);
        Parse(HandoversReport.Records(db, read), $"all|way:{branch}>none", after);
        Parse(HandoversReport.Records(db, read), $"waiting-now|place:{branch}>none", after);
        Parse(PromisesReport.Records(db, read, Start, "late"), "late", after);
        Parse(PromisesReport.Records(db, read, Start, "conditional"), "conditional", after);
    }

    // Days that lie apart are asked for in one statement.
    private static void ParseOfTwo<T>(Func<DateTime, DateTime, Guid?, IQueryable<T>> facts, Guid? branch) =>
        TSql.ShouldParse(facts(Start, Start.AddDays(1), branch).Concat(facts(Start.AddDays(9), Start.AddDays(10), branch)));

    private static void Parse<TRow>(RecordList<TRow> list, string show, string after) =>
        TSql.ShouldParse(list.Facts(list.Behind.Page(list.Rows(ShownNumber.Read(show)).ShouldNotBeNull(), after)));

    private static FigureReading Reading()
    {
        var branch = new ReportBranch(Guid.CreateVersion7(), "High Street", new OpenDays("Europe/London", day => day.DayOfWeek == DayOfWeek.Sunday ? null : (new TimeOnly(9, 0), new TimeOnly(17, 0))));
        ReportSieve[] sieves = [Sieve(ListKind.Channel, ReportScope.Channel), Sieve(ListKind.Topic, ReportScope.Topic), Sieve(ListKind.GoalCategory, ReportScope.Goal)];
        var scope = new ReportScope(new ReportPeriod(new DateOnly(2026, 2, 9), new DateOnly(2026, 3, 2), "Europe/London", 4), null, sieves, [branch], null);
        return new FigureReading(scope, new ReportNames([], new Dictionary<Guid, string>()), new FigureSums([]));
    }

    private static ReportSieve Sieve(ListKind kind, string name)
    {
        var item = new ListItem { Kind = kind, Label = name };
        return new ReportSieve(kind, name, name, name, [item], item);
    }
}
