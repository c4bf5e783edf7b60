using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Stops a rule that asks for more at once than it may, and tells an admin.</summary>
public sealed class RuleAlarm(CrmDbContext db, Work work)
{
    private static readonly string Admin = nameof(StaffRole.Admin).ToUpperInvariant();

    /// <param name="rule">The rule.</param>
    /// <param name="times">How often it would have fired.</param>
    /// <param name="asOf">UTC.</param>
    /// <param name="cancel">Stops writing.</param>
    public async Task PauseAsync(FollowUpRule rule, int times, DateTime asOf, CancellationToken cancel) =>
        await work.RunAsync(null, token => PauseAgainAsync(rule, times, asOf, token), cancel);

    private async Task<Result<string>> PauseAgainAsync(FollowUpRule rule, int times, DateTime asOf, CancellationToken cancel)
    {
        if (await db.FollowUpRules.FirstOrDefaultAsync(row => row.Id == rule.Id && row.Version == rule.Version && row.PausedAt == null, cancel) is not { } running)
        {
            return Result.Done("");
        }

        running.Pause(asOf);
        db.Note("Rule paused", running);
        if (await FirstAdminAsync(cancel) is { } admin)
        {
            var task = FollowUpTask.Ask(
                new FollowUpSubject(null, null, rule.Id, rule.Id, $"paused {asOf:yyyy-MM-ddTHH:mm:ss}"), admin,
                $"Look at the rule “{rule.Name}”: it asked for {times} at once and was paused. Nobody was contacted.", asOf, asOf, TaskKind.Look);
            db.FollowUpTasks.Add(task);
            db.Note("Follow-up asked", task);
        }

        return Result.Done("");
    }

    private Task<Guid?> FirstAdminAsync(CancellationToken cancel) =>
        (from held in db.UserRoles
         join role in db.Roles on held.RoleId equals role.Id
         join staff in db.Staff on held.UserId equals staff.Id
         where role.NormalizedName == Admin && staff.DisabledAt == null
         orderby staff.Id
         select (Guid?)staff.Id).FirstOrDefaultAsync(cancel);
}
