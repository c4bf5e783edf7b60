using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Reports.Figures;

namespace CustomerRelations.Tests.Reports;

/// <summary>The conversations behind the complaints report: stages, unhappy hours, those who said nothing. The clock stands at Monday, 2 March 2026, 10:00 in London.</summary>
public sealed class TalksBehindTests
{
    private static readonly ReportQuestion FourWeeks = new() { Weeks = "4" };

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_of_conversations_opens_exactly_its_conversations(DatabaseKind kind)
    {
        await using var office = await LiveAsync(kind);

        foreach (var question in new[] { FourWeeks, FourWeeks with { Branch = $"{office.Dublin.Id}" }, FourWeeks with { Channel = $"{office.Office.Phone.Id}" } })
        {
            var lines = (await office.AskAsync(question)).Talks!.Lines.Where(line => line.Show is not null).ToList();
            lines.Select(line => line.Part).Distinct().ShouldBe([TalksPart.StageName, TalksPart.HoursName, TalksPart.SilentName]);
            foreach (var line in lines)
            {
                (await OpenAsync(office, question with { Show = line.Show })).ShouldBe(line.Count, line.Show);
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Kept_figures_of_conversations_say_the_same_as_their_rows(DatabaseKind kind)
    {
        await using var office = await LiveAsync(kind);
        var told = (await office.AskAsync(FourWeeks)).Talks!.Lines;

        await office.SweepAsync();

        (await office.AskAsync(FourWeeks)).Talks!.Lines.ShouldBe(told);
    }

    private static async Task<ReportOffice> LiveAsync(DatabaseKind kind)
    {
        var office = await ReportOffice.OpenAsync(kind);
        var random = new Draws(20260302);
        for (var number = 0; number < 160; number++)
        {
            var at = new DateTime(2026, 2, 9, 9, 0, 0, DateTimeKind.Utc).AddDays(random.Next(20)).AddMinutes(random.Next(8 * 60));
            var branch = random.Next(3) == 0 ? office.Dublin.Id : office.Office.Branch.Id;
            var matter = random.Next(2) == 0 ? office.MatterOf(office.Add(at, branch)) : Quiet(office, branch, at);
            var frame = new TouchpointFrame(office.Office.Amara.Id, branch, office.Office.Phone.Id, at, at, random.Next(4) == 0 ? Direction.Outbound : Direction.Inbound);
            office.Also(Touchpoint.Log(matter, frame, new TouchpointStory("You said Friday.")
            {
                Did = random.Next(3) == 0 ? "Rang the workshop" : null, Concern = random.Next(3) == 0 ? "It may take longer." : null, Arrived = Felt(random.Next(6)), Left = Felt(random.Next(6)),
            }));
        }

        await office.SaveAsync();
        return office;
    }

    private static Matter Quiet(ReportOffice office, Guid branch, DateTime at)
    {
        var matter = Matter.Open(null, "Ask about a part", branch, office.Office.Amara.Id, at);
        office.Also(matter);
        return matter;
    }

    private static Feeling? Felt(int drawn) => drawn == 0 ? null : (Feeling)drawn;

    private static async Task<int> OpenAsync(ReportOffice office, ReportQuestion question)
    {
        var found = new List<Guid>();
        string? after = null;
        do
        {
            var behind = (await office.AskAsync(question with { After = after })).TalksBehind.ShouldNotBeNull(question.Show);
            found.AddRange(behind.Records.Select(one => one.Id));
            after = behind.NextAfter;
        }
        while (after is not null);

        found.ShouldBeUnique();
        return found.Count;
    }
}
