using System.Diagnostics;
using System.Net;
using CustomerRelations.Data.Seed.Generated;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Asks every office the same questions in turn, so that whatever else the machine does falls on all of them alike.</summary>
internal static class PageRun
{
    private const int WarmUp = 20;

    /// <returns>0 when every page is quick enough and grows little enough; 1 when not.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<OfficeSize> sizes, Places places, Asking asking, CancellationToken cancel)
    {
        // The program writes its log to the console too; what it costs stays, only the screen is kept for the table.
        var screen = Console.Out;
        Console.SetOut(TextWriter.Null);
        var offices = new List<MeasuredOffice>();
        var asked = new List<IReadOnlyList<Question>>();
        foreach (var size in sizes)
        {
            offices.Add(await MeasuredOffice.OpenAsync(size, places, cancel));
            asked.Add((await Questions.OfAsync(offices[^1], cancel)).Where(asking.IsAbout).ToList());
        }

        var findings = sizes.Skip(1).Select(_ => new List<Finding>()).ToList();
        for (var number = 0; number < asked[0].Count; number++)
        {
            var figures = await MeasureAsync(offices, asked.Select(questions => questions[number]).ToList(), asking.Requests, cancel);
            for (var larger = 1; larger < sizes.Count && figures is not null; larger++)
            {
                var finding = new Finding(asked[0][number], figures[0], figures[larger]);
                findings[larger - 1].Add(finding);
                SaySlowest(finding, offices[larger]);
            }
        }

        for (var larger = 1; larger < sizes.Count; larger++)
        {
            screen.WriteLine(Finding.Head(sizes[0].Name(), sizes[larger].Name()));
            findings[larger - 1].ForEach(finding => screen.WriteLine(finding.Line));
            screen.WriteLine();
        }

        offices.ForEach(office => office.Dispose());
        return findings.SelectMany(found => found).Any(finding => finding.WhyNot.Length > 0) ? 1 : 0;
    }

    // To be looked at with EXPLAIN, when a page is not as it should be.
    private static void SaySlowest(Finding finding, MeasuredOffice office)
    {
        if (finding.WhyNot.Length > 0)
        {
            Console.Error.WriteLine($"{finding.Name}: {finding.WhyNot} in {office.Size.Name()}. At most {office.Statements.Slowest.Milliseconds:0.0} ms for{Environment.NewLine}{office.Statements.Slowest.Sql}{Environment.NewLine}");
        }
    }

    private static async Task<IReadOnlyList<Figures>?> MeasureAsync(List<MeasuredOffice> offices, List<Question> questions, int requests, CancellationToken cancel)
    {
        var all = offices.Select(_ => new List<Taken>()).ToList();
        offices.ForEach(office => office.Statements.Slowest = ("", 0));
        for (var turn = -WarmUp; turn < requests; turn++)
        {
            for (var at = 0; at < offices.Count; at++)
            {
                var taken = await AskAsync(offices[at], questions[at], turn + WarmUp, cancel);
                if (taken is null)
                {
                    return null;
                }

                if (turn >= 0)
                {
                    all[at].Add(taken.Value);
                }
            }
        }

        return all.Select(Figures.Of).ToList();
    }

    private static async Task<Taken?> AskAsync(MeasuredOffice office, Question question, int turn, CancellationToken cancel)
    {
        var who = question.IsOfManagers ? office.Manager : office.Desk;
        using var request = await question.NextAsync(who, turn, cancel);
        office.Statements.Take();
        var (worked, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        using var answer = await who.SendAsync(request, cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        var (milliseconds, work) = (Stopwatch.GetElapsedTime(began).TotalMilliseconds, (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
        if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect)
        {
            var (statements, rows) = office.Statements.Take();
            return new Taken(milliseconds, work, statements, rows, body.Length);
        }

        Console.Error.WriteLine($"{question.Name} is left out: {(int)answer.StatusCode} at {request.RequestUri?.PathAndQuery ?? question.Paths[0]} in {office.Size.Name()}.");
        return null;
    }
}
