using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports;

/// <summary>What is kept of a day says the same as its rows, whatever was changed in between.</summary>
public sealed class ComplaintFiguresTests
{
    private static readonly ReportQuestion FourWeeks = new() { Weeks = "4" };

    [Theory, OnSqlite, OnPostgres]
    public async Task Kept_figures_and_rows_say_the_same_after_edits_at_random(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        var random = new Draws(20260302);
        for (var number = 0; number < 60; number++)
        {
            office.Add(new DateTime(2026, 2, 9, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(20 * 24 * 60)), random.Next(3) == 0 ? office.Dublin.Id : null, random.Next(6), random.Next(2) == 0 ? office.Date : null);
        }

        await office.SaveAsync();
        for (var round = 0; round < 3; round++)
        {
            await office.SweepAsync();
            await EditAsync(office, random);

            var told = Numbers(await office.AskAsync(FourWeeks));
            await office.ForgetFiguresAsync();
            Numbers(await office.AskAsync(FourWeeks)).ShouldBe(told);
        }
    }

    private static Task EditAsync(ReportOffice office, Draws random) => office.ChangeAsync(async db =>
    {
        var all = await db.Complaints.Include(complaint => complaint.Reopenings).OrderBy(complaint => complaint.Reference).ToListAsync();
        foreach (var complaint in all.OrderBy(_ => random.Next(1000)).Take(12))
        {
            Edit(office, complaint, random.Next(5));
            db.Note("Complaint changed", complaint);
        }
    });

    private static void Edit(ReportOffice office, Complaint complaint, int act)
    {
        var (by, at) = (office.Office.Amara.Id, complaint.ReceivedAt.AddDays(act));
        switch (act)
        {
            case 0:
                complaint.Thank("Thank you.", by, at.AddHours(1));
                break;
            case 1 when complaint.ClosedAt is null:
                complaint.Judge(Solved.Yes, Feeling.Pleased, null, by, at);
                break;
            case 2 when complaint.ClosedAt is not null:
                complaint.Reopen("It broke again.", by, at);
                break;
            case 3:
                complaint.ThinkSolved(at);
                break;
            default:
                complaint.RootCauseId = office.Part.Id;
                break;
        }
    }

    private static List<(string Part, string Label, int Count, int? Of, int? Solved, int? Days)> Numbers(ComplaintsView view) =>
        view.Lines.Select(line => (line.Part, line.Label, line.Count, line.Of, line.Solved, line.WorkingDays)).ToList();
}
