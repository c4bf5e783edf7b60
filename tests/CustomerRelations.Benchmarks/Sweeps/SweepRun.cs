using System.Diagnostics;
using CustomerRelations.Benchmarks.Pages;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Data;
using CustomerRelations.Data.Seed.Generated;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Benchmarks.Sweeps;

/// <summary>Measures a sweep of twenty-one rules in a large office: one that finds a week, one at the beginning of an hour, and quiet ones.</summary>
internal static class SweepRun
{
    private const int Quiet = 20;

    public static async Task RunAsync(OfficeSize size, Places places, CancellationToken cancel)
    {
        await using var office = await MeasuredOffice.OpenAsync(size, places, cancel);
        var now = TimeProvider.System.Moment();
        await OnlyAsync(office, now.AddDays(-7), cancel);
        await TellAsync(office, "a week at once", now, cancel);
        await TellAsync(office, "the beginning of an hour", now.AddHours(1), cancel);
        var took = new List<double>();
        for (var sweep = 1; sweep <= Quiet; sweep++)
        {
            took.Add(await SweepAsync(office, now.AddHours(1).AddSeconds(sweep), cancel));
        }

        Console.WriteLine($"| quiet, {Quiet} times | median {took.Order().ElementAt(Quiet / 2):0} ms, longest {took.Max():0} ms |");
    }

    // One rule for each thing to wait for, so that every question is asked.
    private static Task<int> OnlyAsync(MeasuredOffice office, DateTime since, CancellationToken cancel) => office.AskAsync(async db =>
    {
        await db.FollowUpRules.ExecuteUpdateAsync(row => row.SetProperty(rule => rule.SwitchedOnAt, (DateTime?)null), cancel);
        await db.RuleGuards.ExecuteUpdateAsync(row => row.SetProperty(guards => guards.Cap, 10_000), cancel);
        foreach (var trigger in Enum.GetValues<RuleTrigger>())
        {
            var rule = FollowUpRule.When($"Measured {trigger}", new RuleSentence { Trigger = trigger, Assignee = RuleAssignee.Owner, Wait = 1 });
            rule.SwitchOn(since);
            db.FollowUpRules.Add(rule);
            db.Note("Rule written", rule);
        }

        return await db.SaveChangesAsync(cancel);
    });

    private static async Task TellAsync(MeasuredOffice office, string name, DateTime asOf, CancellationToken cancel)
    {
        var before = await office.AskAsync(db => db.RuleFirings.CountAsync(cancel));
        var took = await SweepAsync(office, asOf, cancel);
        Console.WriteLine($"| {name}: {await office.AskAsync(db => db.RuleFirings.CountAsync(cancel)) - before} firings | {took:0} ms |");
    }

    private static async Task<double> SweepAsync(MeasuredOffice office, DateTime asOf, CancellationToken cancel)
    {
        await using var scope = office.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Signature>().StaffId = StaffMember.SystemId;
        var watch = Stopwatch.StartNew();
        await scope.ServiceProvider.GetRequiredService<FollowUpSweep>().SweepAsync(asOf, cancel);
        return watch.Elapsed.TotalMilliseconds;
    }
}
