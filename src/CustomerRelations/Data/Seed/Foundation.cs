using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Seed;

/// <summary>What every office needs before anybody comes: the roles, the System that signs what happens by itself, the lists, the guide, the letters, the rules and their guards.</summary>
/// <remarks>Laid at each start and by any number of nodes at once; what is there already, or was changed by an admin, stays as it is.</remarks>
public sealed class Foundation(CrmDbContext db, Work work, TimeProvider clock)
{
    /// <summary>Adds what is missing; writes nothing when nothing is.</summary>
    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task LayAsync(CancellationToken cancel)
    {
        if ((await MissingAsync(cancel)).Count == 0)
        {
            return;
        }

        var result = await work.RunAsync(null, AddMissingAsync, cancel);
        if (!result.IsDone && (await MissingAsync(cancel)).Count > 0)
        {
            throw new InvalidOperationException(result.Sentence);
        }
    }

    // The System's stamp is read before anything else and moves with every laying: of two nodes at once only one lays the guide, which
    // has no unique key of its own.
    private async Task<Result<string>> AddMissingAsync(CancellationToken cancel)
    {
        await db.Staff.FindAsync([StaffMember.SystemId], cancel);
        var missing = await MissingAsync(cancel);
        if (missing.Count > 0)
        {
            db.AddRange(missing);
            var system = await db.Staff.FindAsync([StaffMember.SystemId], cancel) ?? throw new InvalidOperationException("Nobody signs automatic acts.");
            system.RenewStamp();
            db.Note("Foundation laid", system);
        }

        return Result.Done("/");
    }

    private async Task<List<object>> MissingAsync(CancellationToken cancel)
    {
        List<object> missing = [.. await MissingRolesAsync(cancel), .. await MissingListsAsync(cancel), .. await MissingRulesAsync(cancel)];
        if (!await db.Staff.AsNoTracking().AnyAsync(staff => staff.Id == StaffMember.SystemId, cancel))
        {
            missing.Add(NewSystem());
        }

        if (!await db.Guides.AsNoTracking().AnyAsync(cancel))
        {
            List<ListItem> channels = [.. missing.OfType<ListItem>(), .. await db.ListItems.Where(item => item.Kind == ListKind.Channel).ToListAsync(cancel)];
            missing.AddRange(SeedFile.Read<List<GuideWords>>("Foundation.guide.json").Select(words => words.ToGuide(channels)).OfType<Guide>());
        }

        missing.AddRange(await MissingLettersAsync(cancel));
        if (!await db.ConsentWordings.AsNoTracking().AnyAsync(cancel))
        {
            missing.AddRange(ConsentWords.First(clock.Moment()));
        }

        if (!await db.RuleGuards.AsNoTracking().AnyAsync(cancel))
        {
            missing.Add(new RuleGuards());
        }

        return missing;
    }

    private async Task<IEnumerable<IdentityRole<Guid>>> MissingRolesAsync(CancellationToken cancel)
    {
        var there = await db.Roles.AsNoTracking().Select(role => role.NormalizedName).ToListAsync(cancel);
        return Enum.GetValues<StaffRole>().Where(role => !there.Contains(role.ToString().ToUpperInvariant())).Select(NewRole);
    }

    private async Task<IEnumerable<ListItem>> MissingListsAsync(CancellationToken cancel)
    {
        var there = await db.ListItems.AsNoTracking().Select(item => item.Kind).Distinct().ToListAsync(cancel);
        return SeedFile.Read<Dictionary<ListKind, List<string>>>("Foundation.lists.json")
            .Where(list => !there.Contains(list.Key))
            .SelectMany(list => list.Value.Select((label, at) => new ListItem { Kind = list.Key, Label = label, Order = at + 1 }));
    }

    // One that was put away is there still, and does not come back.
    private async Task<IEnumerable<FollowUpRule>> MissingRulesAsync(CancellationToken cancel)
    {
        var there = await db.FollowUpRules.AsNoTracking().Select(rule => new { rule.ReadyMade, rule.Trigger }).ToListAsync(cancel);
        var missing = SeedFile.Read<List<ReadyRule>>("Foundation.rules.json").Where(rule => there.TrueForAll(one => one.ReadyMade != rule.Key)).Select(rule => rule.ToRule(clock.Moment()));
        return there.Exists(rule => rule.ReadyMade == FollowUpRule.UnhappyCallBack || rule.Trigger == RuleTrigger.LeftUnhappy) ? missing : missing.Prepend(NewRule());
    }

    // A kind that came with a newer version is laid into an office that is open already.
    private async Task<IEnumerable<LetterTemplate>> MissingLettersAsync(CancellationToken cancel)
    {
        var there = await db.LetterTemplates.AsNoTracking().Select(template => template.Kind).Distinct().ToListAsync(cancel);
        return SeedFile.Read<List<LetterWords>>("Foundation.letters.json").Where(words => !there.Contains(words.Kind)).Select(words => words.ToTemplate());
    }

    // On from the start: whoever leaves unhappy from now on is called on the next working day.
    private FollowUpRule NewRule()
    {
        var rule = FollowUpRule.CallBack(Feeling.Unhappy, RuleAssignee.Owner, 1);
        rule.SwitchOn(clock.Moment());
        return rule;
    }

    private static IdentityRole<Guid> NewRole(StaffRole role) => new()
    {
        Id = new Guid($"00000000-0000-7000-8000-0000000001{(int)role:00}"),
        Name = role.ToString(), NormalizedName = role.ToString().ToUpperInvariant(),
    };

    // No password, no e-mail, and closed since before there was an office: nobody signs in as the System.
    private static StaffMember NewSystem()
    {
        var system = new StaffMember
        {
            Id = StaffMember.SystemId, DisplayName = "System", UserName = "system", NormalizedUserName = "SYSTEM", LockoutEnabled = true,
        };
        system.RenewStamp();
        system.Disable(DateTime.UnixEpoch);
        return system;
    }
}
