using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Reports;

/// <summary>Hand-made complaints whose every number was counted on paper. The clock stands at Monday, 2 March 2026, 10:00 in London.</summary>
public sealed class ComplaintsReportTests
{
    private static readonly ReportQuestion FourWeeks = new() { Weeks = "4" };

    [Theory, OnSqlite, OnPostgres]
    public async Task Weeks_tell_what_came_and_what_they_call_solved(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var view = await office.AskAsync(FourWeeks);

        view.Weeks.Select(week => (week.Label, week.Count, week.Solved, week.SolvedShare)).ShouldBe(
            [("2026-02-09", 3, 2, 67), ("2026-02-16", 0, 0, null), ("2026-02-23", 4, 1, 25), ("2026-03-02", 1, 0, 0)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_not_known_is_never_a_yes(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var view = await office.AskAsync(FourWeeks);

        view.Verdicts.Select(verdict => (verdict.Label, verdict.Count, verdict.Share)).ShouldBe([("Yes", 3, 38), ("Partly", 1, 13), ("No", 1, 13), ("Not known", 3, 38)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Merged_causes_count_as_what_they_became_and_unknown_ones_stand_last(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var view = await office.AskAsync(FourWeeks);

        view.Causes.Select(cause => (cause.Label, cause.Count, cause.Of, cause.RunningShare)).ShouldBe(
            [("A date given", 4, 5, 80), ("Part not in stock", 1, 5, 100), ("Not known yet", 3, null, null)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Tables_stand_against_solved(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var view = await office.AskAsync(FourWeeks);

        view.Tables.Select(line => (line.Label, line.Count, line.Solved, line.SolvedShare)).ShouldBe(
            [("Stayed", 4, 2, 50), ("1", 1, 1, 100), ("2", 1, 0, 0), ("3", 0, 0, null), ("4 or more", 2, 0, 0)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Headlines_leave_out_whose_time_still_runs(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var heads = (await office.AskAsync(FourWeeks)).Headlines;

        heads.Lines.Select(line => (line.Label, line.Count, line.Of, line.WorkingDays)).ShouldBe(
        [
            ("Received", 8, null, null), ("Solved, customers say", 3, 8, null), ("Solved, we thought", 4, 8, null),
            ("Thanked in a working day", 2, 7, null), ("Thanks still in time", 1, null, null), ("Not thanked in time", 5, null, null),
            ("Half solved within", 3, null, 2), ("Nine of ten solved within", 3, null, 5), ("Promises kept", 0, 0, null), ("A promise not kept", 0, 0, null), ("Opened again", 0, 8, null),
        ]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_branch_tells_only_of_its_own(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        var view = await office.AskAsync(FourWeeks with { Branch = $"{office.Dublin.Id}" });

        view.Headlines.Received.Count.ShouldBe(1);
        view.Scope.Branch!.Name.ShouldBe("Dame Street");
        view.Period.Zone.ShouldBe("Europe/Dublin");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_opens_exactly_its_complaints(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind, beside: 30);
        var lines = (await office.AskAsync(FourWeeks)).Lines;

        lines.Count(line => line.Count > BehindNumber.PageSize).ShouldBeGreaterThan(3);
        foreach (var line in lines.Where(line => line.Show is not null && line.Part != TalksPart.StageName && line.Part != TalksPart.HoursName && line.Part != TalksPart.SilentName))
        {
            (await OpenAsync(office, line.Show!)).ShouldBe(line.Count, line.Show);
            if (line.ShowSolved is { } solved)
            {
                (await OpenAsync(office, solved)).ShouldBe(line.Solved!.Value, solved);
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Behind_a_number_stand_their_words_and_feelings_newest_first(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        var folake = office.Office.NewCustomer("Folake Adeyemi");
        office.Also(folake);
        var told = office.Add(Utc(2, 24, 10), customer: folake, cause: office.OldDate, tables: 1, words: "You said Friday.");
        var (first, last) = (Talk(office, told, 24, Feeling.Upset, Feeling.Unhappy), Talk(office, told, 25, Feeling.Unhappy, Feeling.SoSo));
        office.Also(last, first);
        told.Judge(Solved.Yes, Feeling.Pleased, null, office.Office.Amara.Id, Utc(2, 26, 10));
        var silent = office.Add(Utc(2, 23, 10));
        office.Also(Talk(office, silent, 23, null, Feeling.Unhappy));
        await office.SaveAsync();

        var behind = (await office.AskAsync(FourWeeks with { Show = "all" })).Behind!;

        behind.Records.ShouldBe(
        [
            new ComplaintRecord(told.Reference, "Folake Adeyemi", null, "You said Friday.", "A date given", 2, 1, Feeling.Upset, Feeling.Pleased, Solved.Yes),
            new ComplaintRecord(silent.Reference, null, null, "You said Friday.", "", 5, 0, null, Feeling.Unhappy, null),
        ]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_complaint_that_was_opened_again_is_not_known_and_counts_where_it_came_in(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        var again = office.Add(Utc(2, 10, 10));
        again.ThinkSolved(Utc(2, 11, 10));
        again.Judge(Solved.Yes, Feeling.Pleased, null, office.Office.Amara.Id, Utc(2, 12, 10));
        again.Reopen("It broke again.", office.Office.Amara.Id, Utc(2, 25, 10));
        await office.SaveAsync();

        var view = await office.AskAsync(FourWeeks);

        view.Weeks.Select(week => (week.Count, week.Solved)).ShouldBe([(1, 0), (0, 0), (0, 0), (0, 0)]);
        view.Verdicts[3].Count.ShouldBe(1);
        view.Headlines.Thought.Count.ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_week_ends_on_Sunday_night_where_the_clocks_went_forward(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        office.GoTo(new DateTime(2026, 4, 1, 10, 0, 0, DateTimeKind.Utc));

        // 29 March 2026, 23:30 and 30 March, 00:10 in summer time.
        foreach (var branch in new[] { office.Office.Branch.Id, office.Dublin.Id })
        {
            office.Add(new DateTime(2026, 3, 29, 22, 30, 0, DateTimeKind.Utc), branch);
            office.Add(new DateTime(2026, 3, 29, 23, 10, 0, DateTimeKind.Utc), branch);
        }

        await office.SaveAsync();

        (await WeekCountsAsync(office, "Europe/London")).ShouldBe([2, 2]);
        (await WeekCountsAsync(office, "Europe/London", office.Dublin.Id)).ShouldBe([1, 1]);

        // In Berlin it is Monday half an hour after midnight already; a branch keeps its own Monday whoever reads.
        (await WeekCountsAsync(office, "Europe/Berlin")).ShouldBe([2, 2]);
        (await WeekCountsAsync(office, "Europe/Berlin", office.Dublin.Id)).ShouldBe([1, 1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Days_of_ones_own_begin_and_end_at_midnight(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        foreach (var at in new[] { Utc(2, 10, 0).AddSeconds(-1), Utc(2, 10, 0), Utc(2, 18, 0).AddSeconds(-1), Utc(2, 18, 0) })
        {
            office.Add(at);
        }

        await office.SaveAsync();

        var view = await office.AskAsync(new ReportQuestion { From = "2026-02-10", To = "2026-02-17" });

        view.Weeks.Select(week => (week.Label, week.Count)).ShouldBe([("2026-02-09", 1), ("2026-02-16", 1)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_holiday_of_the_branch_is_no_working_day(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        office.Also(new BranchHoliday { BranchId = office.Dublin.Id, Date = new DateOnly(2026, 2, 26), Name = "Closed" });
        var told = office.Add(Utc(2, 25, 10), office.Dublin.Id);
        told.Thank("Thank you.", office.Office.Amara.Id, Utc(2, 27, 10));
        told.Judge(Solved.Yes, null, null, office.Office.Amara.Id, Utc(2, 27, 12));
        await office.SaveAsync();

        var heads = (await office.AskAsync(FourWeeks)).Headlines;

        heads.Half.WorkingDays.ShouldBe(1);
        heads.Thanked.Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_nobody_knows_is_said_and_the_rest_is_shown(DatabaseKind kind)
    {
        await using var office = await HandMadeAsync(kind);

        foreach (var question in new[] { FourWeeks with { Show = "week:1066-10-14" }, FourWeeks with { Branch = "Narnia" }, new ReportQuestion { From = "2026-13-45", To = "x" } })
        {
            var view = await office.AskAsync(question);
            view.Scope.Sentence.ShouldNotBeNullOrEmpty();
            view.Headlines.Received.Count.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void The_queries_are_good_T_SQL()
    {
        using var db = TSql.Open();
        var rows = new ReportedComplaints(db);
        var (start, end, branch) = (Utc(2, 9, 0), Utc(3, 2, 0), Guid.CreateVersion7());
        TSql.ShouldParse(rows.Facts(start, end, branch).Concat(rows.Facts(start, end, null)));
        TSql.ShouldParse(rows.Remedies(start, end, branch).Concat(rows.Remedies(start, end, null)));
        TSql.ShouldParse(rows.Facts(rows.Remedied(branch, "GBP"), null));
        var (here, everywhere) = (rows.NotTold(start, [branch]), rows.NotTold(start));
        TSql.ShouldParse(rows.Open(here.Told, here.Never, branch));
        TSql.ShouldParse(rows.Open(everywhere.Told, everywhere.Never, null));
        TSql.ShouldParse(rows.Place("7K3M9QXD"));
        TSql.ShouldParse(rows.Stories([Guid.CreateVersion7(), Guid.CreateVersion7()]));
        TSql.ShouldParse(new ChangesPart(db).Query(new ReportPeriod(new DateOnly(2026, 2, 9), new DateOnly(2026, 3, 2), "Europe/London", 4)));
    }

    // Three in the week of 9 February, none in the next, four in the week of 23 February, one this morning; one lies before.
    private static async Task<ReportOffice> HandMadeAsync(DatabaseKind kind, int beside = 0)
    {
        var office = await ReportOffice.OpenAsync(kind);
        var amara = office.Office.Amara.Id;
        office.Add(Utc(2, 8, 23), cause: office.Part);

        var friday = office.Add(Utc(2, 10, 10), cause: office.Date);
        friday.Thank("Thank you.", amara, Utc(2, 10, 12));
        friday.ThinkSolved(Utc(2, 12, 10));
        friday.Judge(Solved.Yes, Feeling.Pleased, null, amara, Utc(2, 12, 12));

        // Friday to Tuesday is two working days; thanked on Monday, before that working day ended.
        var weekend = office.Add(Utc(2, 13, 10), tables: 1, cause: office.OldDate);
        weekend.Thank("Thank you.", amara, Utc(2, 16, 10));
        weekend.Judge(Solved.Yes, null, null, amara, Utc(2, 17, 10));

        var partly = office.Add(Utc(2, 11, 10), tables: 2, cause: office.Date);
        partly.Thank("Thank you.", amara, Utc(2, 13, 11));
        partly.ThinkSolved(Utc(2, 13, 10));
        partly.Judge(Solved.Partly, Feeling.SoSo, null, amara, Utc(2, 14, 10));

        var slow = office.Add(Utc(2, 23, 10), cause: office.Part);
        slow.Judge(Solved.Yes, Feeling.Delighted, null, amara, Utc(3, 2, 9));
        var no = office.Add(Utc(2, 24, 10), tables: 4, cause: office.Date);
        no.ThinkSolved(Utc(2, 25, 10));
        no.Judge(Solved.NotYet, Feeling.Upset, null, amara, Utc(2, 26, 10));
        office.Add(Utc(2, 25, 10), tables: 5);
        office.Add(Utc(2, 26, 10), office.Dublin.Id).ThinkSolved(Utc(2, 27, 10));
        office.Add(Utc(3, 2, 9));
        foreach (var number in Enumerable.Range(0, beside))
        {
            office.Add(Utc(2, 24, 10).AddMinutes(number / 3), tables: 4, cause: office.Date).ThinkSolved(Utc(2, 25, 10));
        }

        await office.SaveAsync();
        return office;
    }

    private static async Task<int> OpenAsync(ReportOffice office, string show)
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            var behind = (await office.AskAsync(FourWeeks with { Show = show, After = after })).Behind!;
            behind.First.ShouldBe(found.Count + 1);
            found.AddRange(behind.Records.Select(one => one.Reference));
            after = behind.NextAfter;
        }
        while (after is not null);

        found.ShouldBeUnique();
        return found.Count;
    }

    private static async Task<IEnumerable<int>> WeekCountsAsync(ReportOffice office, string zone, Guid? branch = null) =>
        (await office.AskAsync(FourWeeks with { Branch = $"{branch}" }, zone)).Weeks.TakeLast(2).Select(week => week.Count);

    private static Touchpoint Talk(ReportOffice office, Complaint complaint, int day, Feeling? arrived, Feeling? left)
    {
        var matter = office.MatterOf(complaint);
        var at = Utc(2, day, 10);
        return Touchpoint.Log(
            matter, new TouchpointFrame(office.Office.Amara.Id, matter.BranchId, office.Office.Phone.Id, at, at), new TouchpointStory("You said Friday.") { Arrived = arrived, Left = left });
    }

    private static DateTime Utc(int month, int day, int hour) => new(2026, month, day, hour, 0, 0, DateTimeKind.Utc);
}
