using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Reports;

/// <summary>What is told beside the days before compares like with like. The clock stands at Monday, 2 March 2026, 10:00 in London.</summary>
public sealed class DaysBeforeTests
{
    private static readonly ReportQuestion FourWeeks = new() { Weeks = "4" };

    [Theory, OnSqlite, OnPostgres]
    public async Task The_days_before_are_as_many_and_end_on_the_same_day_of_the_week(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        Thanked(office, Utc(1, 12, 10), 1).Judge(Solved.Yes, null, null, office.Office.Amara.Id, Utc(1, 14, 10));
        Thanked(office, Utc(1, 20, 10), 72);
        office.Add(Utc(2, 2, 10));
        office.Add(Utc(2, 3, 10));
        await office.SaveAsync();

        var heads = (await office.AskAsync(FourWeeks)).Headlines;

        (heads.SolvedBefore!.Count, heads.SolvedBefore.Of).ShouldBe((1, 3));
        (heads.ThankedBefore!.Count, heads.ThankedBefore.Of).ShouldBe((1, 3));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whose_time_to_be_thanked_still_runs_is_left_out_now_and_before(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        office.Also(new ComplaintPolicy { ThankWithin = 20 });
        foreach (var day in new[] { Utc(2, 2, 10), Utc(2, 24, 10) })
        {
            Thanked(office, day, 1);
            office.Add(day);
        }

        await office.SaveAsync();

        var heads = (await office.AskAsync(FourWeeks)).Headlines;

        (heads.Thanked.Count, heads.Thanked.Of, heads.ThanksDue.Count).ShouldBe((1, 1, 1));
        (heads.ThankedBefore!.Count, heads.ThankedBefore.Of).ShouldBe((1, 1));
    }

    private static Complaint Thanked(ReportOffice office, DateTime at, int hours)
    {
        var complaint = office.Add(at);
        complaint.Thank("Thank you.", office.Office.Amara.Id, at.AddHours(hours));
        return complaint;
    }

    private static DateTime Utc(int month, int day, int hour) => new(2026, month, day, hour, 0, 0, DateTimeKind.Utc);
}
