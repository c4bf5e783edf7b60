using CustomerRelations.Data.Seed;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Startup;

/// <summary>Opens the office: migrations, keys, what every office needs, and in Development the demo office.</summary>
public static class OfficeStartup
{
    public static async Task OpenOfficeAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var cancel = app.Lifetime.ApplicationStopping;
        await Migration.RunAsync(services, cancel);
        await app.EnsureKeysAsync();
        await services.GetRequiredService<Foundation>().LayAsync(cancel);
        if (app.Environment.IsDevelopment())
        {
            await services.GetRequiredService<DemoOffice>().OpenAsync(cancel);
            Console.WriteLine("This is Development with the demo office: its passwords are on the sign-in page.");
        }
        else if (await services.GetRequiredService<Nameboard>().HasAnyAsync(DemoOffice.Accounts.Select(account => account.Email), cancel))
        {
            throw new CannotOpenException(
                "This database holds the demo office, whose password everybody knows. Name another Data:Folder or ConnectionStrings:Crm, or start in Development.");
        }

        if (await services.GetRequiredService<FirstDay>().IsTodayAsync(cancel))
        {
            app.Lifetime.ApplicationStarted.Register(() => SayWhereToBegin(app));
        }
    }

    // On the console and not in the log: whoever reads the address may open the office.
    private static void SayWhereToBegin(WebApplication app)
    {
        var bound = app.Urls.FirstOrDefault() ?? "http://localhost";
        var office = app.Configuration["PublicBaseUrl"] is { Length: > 0 } known ? known : Reachable(bound);
        Console.WriteLine($"Nobody can sign in yet. Open {office.TrimEnd('/')}{app.Services.GetRequiredService<SetupKey>().Path} to begin.");
    }

    private static string Reachable(string bound)
    {
        var address = BindingAddress.Parse(bound);
        return address.Host is "0.0.0.0" or "[::]" or "*" or "+" ? $"{address.Scheme}://localhost:{address.Port}" : bound;
    }
}
