using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages.Reports;

/// <summary>The demo office with forty complaints more, of the last four weeks, and a count of what is asked of its database.</summary>
public sealed class ComplaintsOffice : IAsyncLifetime
{
    public const string Formula = "=HYPERLINK(\"http://nowhere.example\")";
    public const int More = 40;

    private readonly StatementCount count = new();

    public OfficeHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await OfficeHost.DemoAsync(services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(count)));
        await Host.AskAsync(ComplainAsync);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>The statements asked for since this was called last.</summary>
    public int TakeStatements() => count.Take();

    private static async Task<int> ComplainAsync(CrmDbContext db)
    {
        var jonas = await db.Staff.FirstAsync(staff => staff.Email == "jonas@kestrel.example");
        var customers = await db.Customers.Select(customer => customer.Id).Take(10).ToListAsync();
        var now = TimeProvider.System.Moment();
        var cause = new ListItem { Kind = ListKind.RootCause, Label = Formula, Order = 99 };
        db.Add(cause);
        for (var number = 0; number < More; number++)
        {
            var at = now.AddHours(-12 * (number + 1));
            var matter = Matter.Open(number % 7 == 0 ? null : customers[number % customers.Count], "You said Friday.", jonas.BranchId!.Value, jonas.Id, at);
            var complaint = Complaint.Receive(matter, $"You said Friday. <b>{number}</b>", at);
            complaint.RootCauseId = number % 2 == 0 ? cause.Id : null;
            if (number % 3 == 0)
            {
                complaint.Thank("Thank you.", jonas.Id, at.AddHours(1));
                complaint.ThinkSolved(at.AddHours(2));
                complaint.Judge(number % 2 == 0 ? Solved.Yes : Solved.Partly, Feeling.Pleased, null, jonas.Id, at.AddHours(3));
            }

            db.AddRange(matter, complaint);
            db.Note("Complaint received", complaint);
        }

        return await db.SaveChangesAsync();
    }
}
