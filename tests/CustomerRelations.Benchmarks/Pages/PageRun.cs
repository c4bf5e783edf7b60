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
                var finding = new Finding(asked[0][number].Name, figures[0], figures[larger]);
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
        var times = offices.Select(_ => new List<double>()).ToList();
        offices.ForEach(office => office.Statements.Slowest = ("", 0));
        var (statements, bytes) = (new int[offices.Count], new long[offices.Count]);
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
                    times[at].Add(taken.Value.Milliseconds);
                    (statements[at], bytes[at]) = (Math.Max(statements[at], taken.Value.Statements), Math.Max(bytes[at], taken.Value.Bytes));
                }
            }
        }

        return times.Select((list, at) => Figures.Of(list, statements[at], bytes[at])).ToList();
    }

    private static async Task<(double Milliseconds, int Statements, long Bytes)?> AskAsync(MeasuredOffice office, Question question, int turn, CancellationToken cancel)
    {
        using var request = await question.NextAsync(office.Desk, turn, cancel);
        office.Statements.Take();
        var began = Stopwatch.GetTimestamp();
        using var answer = await office.Desk.SendAsync(request, cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        var milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect)
        {
            return (milliseconds, office.Statements.Take(), body.Length);
        }

        Console.Error.WriteLine($"{question.Name} is left out: {(int)answer.StatusCode} at {request.RequestUri?.PathAndQuery ?? question.Paths[0]} in {office.Size.Name()}.");
        return null;
    }
}
