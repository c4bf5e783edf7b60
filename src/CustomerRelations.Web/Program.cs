using CustomerRelations;
using CustomerRelations.Web.Startup;

return await House.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = House.ContentRoot });
    builder.WebHost.UseStaticWebAssets();
    builder.AddDataFolder();
    builder.AddLogs(beside: Verbs.IsVerb(args));
    builder.AddDatabase();
    builder.AddAccess();
    builder.AddSafety();
    builder.AddHealth();
    builder.AddImports();
    builder.AddFiles();
    builder.AddMail();
    builder.AddWorkers();
    builder.Services.AddCustomerRelations();
    builder.Services.AddPages();

    var app = builder.Build();
    if (Verbs.IsVerb(args))
    {
        return await Verbs.RunAsync(app, args);
    }

    await app.OpenOfficeAsync();
    app.UseSafety();
    app.UseLogs();
    app.UseRefusals();
    app.UseRouting();
    app.UseAccess();
    app.MapStaticAssets().AllowAnonymous();
    app.MapHealth();
    app.MapReports();
    app.MapImports();
    app.MapExceptions();
    app.MapLetters();
    app.MapFiles();
    app.MapOutbox();
    app.MapRazorPages().WithStaticAssets();
    await app.RunAsync();
    return 0;
});

/// <summary>The front desk's web application; public so that tests can host it.</summary>
public partial class Program;
