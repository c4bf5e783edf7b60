using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What managers ask: every report as it opens, narrowed by each of its filters, with the records behind a number, and as a file; and the boards they decide from.</summary>
internal static class ReportQuestions
{
    private static readonly (string Report, string[] Shown)[] Reports =
    [
        ("complaints", ["all", "verdict:yes", "remedied", "not-told", "waiting", "silent", "quiet-unknown"]),
        ("outcomes", ["all", "they-say"]),
        ("feelings", ["all", "left-low"]),
        ("handovers", ["all", "waiting-now", "matters-all"]),
        ("wrong-doors", ["all", "wrong"]),
        ("promises", ["due", "late", "conditional"]),
    ];

    public static async Task<IReadOnlyList<Question>> OfAsync(MeasuredOffice office, CancellationToken cancel)
    {
        var filters = await FiltersAsync(office, cancel);
        var questions = new List<Question>();
        foreach (var (report, shown) in Reports)
        {
            var path = $"/reports/{report}";
            questions.Add(Of($"Report on {report}", path));
            questions.Add(Of($"Report on {report}, a year", $"{path}?weeks=52"));
            questions.AddRange(filters.Select(filter => Of($"Report on {report}, {filter.Name}", $"{path}?{filter.Asked}")));
            questions.Add(Of($"Report on {report}, a channel and a goal", $"{path}?{filters[1].Asked}&{filters[3].Asked}"));
            questions.AddRange(shown.Select(show => Of($"Report on {report}, behind {show}", $"{path}?show={show}")));
            questions.AddRange(filters.Select(filter => Of($"Report on {report}, behind {shown[0]}, {filter.Name}", $"{path}?weeks=52&show={shown[0]}&{filter.Asked}")));
            questions.Add(Of($"Report on {report}, as csv", $"{path}.csv"));
            questions.Add(Of($"Report on {report}, as json", $"{path}.json"));
        }

        var year = await office.AskAsync(db => db.Complaints.MaxAsync(complaint => complaint.ReceivedAt.Year, cancel));
        return [.. questions, .. Exceptions(filters[0].Asked, year), .. Boards()];
    }

    private static IEnumerable<Question> Exceptions(string branch, int year) =>
    [
        Of("Report on exceptions", "/reports/exceptions"),
        Of("Report on exceptions, a year", $"/reports/exceptions?month={year}"),
        Of("Report on exceptions, a branch", $"/reports/exceptions?{branch}"),
        Of("Report on exceptions, as csv", "/reports/exceptions.csv"),
    ];

    private static IEnumerable<Question> Boards() =>
    [
        Of("Board: complaints", "/complaints"),
        Of("Board: complaints by step", "/complaints?view=board&whose=all"),
        .. new[] { "word", "acceptance", "approval", "actions" }.Select(view => Of($"Board: complaints, {view}", $"/complaints?view={view}&whose=all")),
        Of("Board: actions", "/actions"),
        Of("Board: actions done", "/actions?show=done"),
        Of("Board: approvals", "/approvals"),
        Of("Board: approvals, everywhere", "/approvals?branch=all"),
    ];

    // The entries that most rows have: the worst that a filter can be.
    private static Task<IReadOnlyList<(string Name, string Asked)>> FiltersAsync(MeasuredOffice office, CancellationToken cancel) => office.AskAsync<IReadOnlyList<(string, string)>>(async db =>
    {
        var branch = await db.Matters.GroupBy(matter => matter.BranchId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync(cancel);
        var channel = await db.Touchpoints.GroupBy(talk => talk.ChannelId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync(cancel);
        var topic = await db.Complaints.Where(complaint => complaint.TopicId != null).GroupBy(complaint => complaint.TopicId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync(cancel);
        var goal = await db.Matters.Where(matter => matter.GoalCategoryId != null).GroupBy(matter => matter.GoalCategoryId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync(cancel);
        return [("a branch", $"branch={branch}"), ("a channel", $"channel={channel}"), ("a topic", $"topic={topic}"), ("a goal", $"goal={goal}")];
    });

    private static Question Of(string name, string path) => new(name, [path]) { IsOfManagers = true };
}
