using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports;

/// <summary>An office with two branches and the complaints a test gives it.</summary>
internal sealed class ReportOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    private readonly List<Entity> rows = [];

    public TestOffice Office => office;

    public Branch Dublin { get; } = new() { Name = "Dame Street", TimeZone = "Europe/Dublin", Currency = "EUR" };

    public ListItem Date { get; } = new() { Kind = ListKind.RootCause, Label = "A date given", Order = 1 };

    public ListItem Part { get; } = new() { Kind = ListKind.RootCause, Label = "Part not in stock", Order = 2 };

    public ListItem OldDate { get; } = new() { Kind = ListKind.RootCause, Label = "Promised too soon", Order = 3 };

    public static async Task<ReportOffice> OpenAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var report = new ReportOffice(database, await TestOffice.OpenAsync(database));
        report.OldDate.MergeInto(report.Date, TestClock.Start);
        await database.SaveAsync("Second branch opened", report.Dublin, report.Date, report.Part, report.OldDate);
        return report;
    }

    /// <summary>Until when the clock stands still.</summary>
    public void GoTo(DateTime now) => database.Clock.Advance(now - database.Clock.Now);

    public Complaint Add(DateTime at, Guid? branch = null, int tables = 0, ListItem? cause = null, Customer? customer = null, string words = "You said Friday.")
    {
        var matter = Matter.Open(customer?.Id, words, branch ?? office.Branch.Id, office.Amara.Id, at);
        for (var table = 0; table < tables; table++)
        {
            var handover = Handover.Offer(matter, office.Ben.Id, null, "Theirs", toldCustomer: true, at);
            handover.Accept(office.Ben.Id, at);
            matter.Accepted(handover);
        }

        var complaint = Complaint.Receive(matter, words, at);
        complaint.RootCauseId = cause?.Id;
        rows.AddRange([matter, complaint]);
        return complaint;
    }

    public Matter MatterOf(Complaint complaint) => rows.OfType<Matter>().Single(matter => matter.Id == complaint.Id);

    public void Also(params Entity[] more) => rows.AddRange(more);

    public Task SaveAsync() => database.SaveAsync("Complaints received", [.. rows]);

    public async Task<ComplaintsView> AskAsync(ReportQuestion question, string zone = "Europe/London")
    {
        await using var scope = database.Scope(readOnly: true);
        return await scope.Get<ComplaintsReport>().ReadAsync(question, zone, CancellationToken.None);
    }

    /// <summary>Reckons the figures of all days that are over.</summary>
    public async Task SweepAsync()
    {
        await using var scope = database.Scope();
        await scope.Get<FigureSweep>().SweepAsync(database.Clock.Now, CancellationToken.None);
    }

    /// <summary>Throws all figures away: everything is read from the rows again.</summary>
    public async Task ForgetFiguresAsync()
    {
        await using var scope = database.Scope();
        await scope.Db.DayFigures.ExecuteDeleteAsync();
    }

    public async Task ChangeAsync(Func<CrmDbContext, Task> act)
    {
        await using var scope = database.Scope();
        await act(scope.Db);
        await scope.Db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
