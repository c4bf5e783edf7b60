using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Writes the rules by which nobody is forgotten. A rule is put away, never deleted: what it asked for points at it.</summary>
public sealed class RuleBook(CrmDbContext db, Work work, RuleLibrary library, FollowUpSweep sweep, TimeProvider clock, IValidator<RuleForm> rules)
{
    /// <value>Where the rules stand.</value>
    public const string Path = "/admin/rules";

    /// <summary>Writes a new sentence. It is off until somebody switches it on.</summary>
    /// <returns>Done with the path of the rule; Invalid.</returns>
    public async Task<Result<string>> AddAsync(Submission form, RuleForm input, CancellationToken cancel)
    {
        var wanted = input with { Version = Guid.Empty };
        if (await rules.ValidateAsync(wanted, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (await RefuseAsync(wanted, token) is { } refused)
            {
                return refused;
            }

            var rule = FollowUpRule.When(wanted.Name!.Trim(), wanted.Sentence(library));
            db.FollowUpRules.Add(rule);
            db.Note("Rule written", rule, Reason(wanted.Why));
            return Result.Done($"{Path}/{rule.Id}");
        }, cancel);
    }

    /// <summary>Writes the sentence anew. It holds from now on; what it would have asked for earlier stays unasked.</summary>
    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, RuleForm input, CancellationToken cancel)
    {
        // A form without a version is one that was overtaken, and never one of a new rule.
        var wanted = input with { Version = input.Version == Guid.Empty ? id : input.Version };
        if (await rules.ValidateAsync(wanted, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        // What the old sentence still owes is asked for first.
        await sweep.SweepAsync(clock.Moment(), cancel);
        return await work.RunAsync(form, token => SayAsync(id, wanted, token), cancel);
    }

    /// <summary>Switches a rule on or off, or lets it go on after a pause.</summary>
    /// <returns>Done with the path; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public Task<Result<string>> SwitchAsync(Submission form, Guid id, RuleSwitch wanted, CancellationToken cancel) =>
        OnAsync(form, id, wanted.Version, rule =>
        {
            if (wanted.On == rule.IsOn && rule.PausedAt is null)
            {
                return null;
            }

            var act = !wanted.On ? "Rule switched off" : rule.PausedAt is not null ? "Rule let go on" : "Rule switched on";
            if (wanted.On)
            {
                rule.SwitchOn(clock.Moment());
            }
            else
            {
                rule.SwitchOff();
            }

            return act;
        }, wanted.Why, cancel);

    /// <summary>Puts a rule away: off for good, and no longer among the others.</summary>
    /// <returns>Done with the path; Invalid without a reason; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public Task<Result<string>> PutAwayAsync(Submission form, Guid id, RulePutAway wanted, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(wanted.Why)
            ? Task.FromResult<Result<string>>(Result.Invalid(nameof(RulePutAway.Why), "Say why, in a few words."))
            : OnAsync(form, id, wanted.Version, rule =>
            {
                rule.Retire(clock.Moment());
                return "Rule put away";
            }, wanted.Why, cancel);

    /// <summary>Writes a second rule with the words of the first. It is off.</summary>
    /// <returns>Done with the path of the second; Invalid; NotFound.</returns>
    public async Task<Result<string>> CopyAsync(Submission form, Guid id, RuleCopy wanted, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name) || wanted.Name.Trim().Length > Lengths.Line)
        {
            return Result.Invalid(nameof(RuleCopy.Name), $"Give it a name under {Lengths.Line} letters.");
        }

        return await work.RunAsync(form, async token =>
        {
            if (await db.FollowUpRules.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, token) is not { } first)
            {
                return NoRule;
            }

            var second = FollowUpRule.When(wanted.Name.Trim(), first.Said());
            db.FollowUpRules.Add(second);
            db.Note("Rule written", second, [new Beside("Copied from", null, first.Name), .. Reason(wanted.Why)]);
            return Result.Done($"{Path}/{second.Id}");
        }, cancel);
    }

    private static Failure NoRule => Result.NotFound("There is no such rule.");

    private static IEnumerable<Beside> Reason(string? why) => string.IsNullOrWhiteSpace(why) ? [] : [new Beside(RuleHistory.Why, null, why.Trim())];

    private Task<Result<string>> OnAsync(Submission form, Guid id, Guid version, Func<FollowUpRule, string?> act, string? why, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            var rule = await db.FollowUpRules.FirstOrDefaultAsync(row => row.Id == id, token);
            if (Standing(rule, version) is { } refused)
            {
                return refused;
            }

            if (act(rule!) is { } done)
            {
                db.Note(done, rule!, Reason(why));
            }

            return Result.Done($"{Path}/{id}");
        }, cancel);

    // What stands against changing it at all.
    private static Failure? Standing(FollowUpRule? rule, Guid version) =>
        rule is null ? NoRule
        : rule.Version != version ? Stale.Form
        : rule.RetiredAt is not null ? Result.Conflict("This rule was put away. Copy it to use its words again.")
        : null;

    private async Task<Result<string>> SayAsync(Guid id, RuleForm wanted, CancellationToken cancel)
    {
        var rule = await db.FollowUpRules.FirstOrDefaultAsync(row => row.Id == id, cancel);
        if ((Standing(rule, wanted.Version) ?? await RefuseAsync(wanted, cancel)) is { } refused)
        {
            return refused;
        }

        var (name, before) = (rule!.Name, rule.Said());
        rule.Say(wanted.Name!.Trim(), wanted.Sentence(library));
        if (name == rule.Name && before == rule.Said())
        {
            return Result.Done($"{Path}/{id}");
        }

        BeginAnew(rule, before);
        db.Note("Rule changed", rule, Reason(wanted.Why));
        return Result.Done($"{Path}/{id}");
    }

    // A sentence that speaks of something else does not reach back; one that only waits longer goes on as it was.
    private void BeginAnew(FollowUpRule rule, RuleSentence before)
    {
        var now = rule.Said();
        var narrower = now with { LeftAtMost = before.LeftAtMost } == before && now.LeftAtMost <= before.LeftAtMost;
        var same = (now.Trigger, now.LeftAtMost, now.Days, now.Times, now.Conditions) == (before.Trigger, before.LeftAtMost, before.Days, before.Times, before.Conditions);
        if (!same && !narrower && rule.IsOn)
        {
            rule.SwitchOff();
            rule.SwitchOn(clock.Moment());
        }
    }

    private async Task<Failure?> RefuseAsync(RuleForm wanted, CancellationToken cancel)
    {
        var said = wanted.Sentence(library);
        return said.NamedId is { } named && !await db.Staff.AnyAsync(staff => staff.Id == named && staff.DisabledAt == null && staff.Id != StaffMember.SystemId, cancel)
            ? Result.Invalid(nameof(RuleForm.NamedId), "Choose a colleague who works here.")
            : said.TagId is { } tag && !await db.ListItems.AnyAsync(item => item.Id == tag && item.Kind == ListKind.Tag && item.RetiredAt == null, cancel)
                ? Result.Invalid(nameof(RuleForm.TagId), "Choose a list that is in use.")
                : said.TemplateId is { } text && !await db.LetterTemplates.AnyAsync(template => template.Id == text && template.RetiredAt == null, cancel)
                    ? Result.Invalid(nameof(RuleForm.TemplateId), "Choose a text that is in use.")
                    : null;
    }
}
