using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Office;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Office.Files;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Workers;

/// <summary>The only list of what runs by itself.</summary>
public static class Schedule
{
    public static IReadOnlyList<Sweep> Sweeps { get; } =
    [
        new("housekeeping", TimeSpan.FromHours(1), (services, asOf, cancel) => services.GetRequiredService<Housekeeping>().SweepAsync(asOf, cancel)),
        new("follow-ups", TimeSpan.FromSeconds(30), (services, asOf, cancel) => services.GetRequiredService<FollowUpSweep>().SweepAsync(asOf, cancel)),
        new("messages", TimeSpan.FromSeconds(10), (services, asOf, cancel) => services.GetRequiredService<MailSweep>().SweepAsync(asOf, cancel)),
        new("imports", TimeSpan.FromSeconds(2), (services, asOf, cancel) => services.GetRequiredService<ImportSweep>().SweepAsync(asOf, cancel)),
        new("figures", TimeSpan.FromMinutes(1), (services, asOf, cancel) => services.GetRequiredService<FigureSweep>().SweepAsync(asOf, cancel)),
        new("import-files", TimeSpan.FromHours(1), (services, asOf, cancel) => services.GetRequiredService<ImportSweep>().ClearAsync(asOf, cancel)),
        new("attachment-files", TimeSpan.FromHours(1), (services, asOf, cancel) => services.GetRequiredService<FileSweep>().SweepAsync(asOf, cancel)),
    ];
}
