using CustomerRelations.Calendar;
using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Seed;

/// <summary>An invented office to look around in: three branches of a repair shop and half a year of conversations.</summary>
/// <remarks>The <see cref="Foundation"/> must be laid before. The same moment gives the same stories; only keys and references differ.</remarks>
public sealed class DemoOffice(CrmDbContext db, Work work, IBulkWriter bulk, TimeProvider clock, IPasswordHasher<StaffMember> hasher)
{
    /// <summary>The password of every colleague of the demo office.</summary>
    public const string Password = "welcome-to-the-desk";

    private const ulong Seed = 20_170_314;

    /// <value>One account for each role, for the sign-in page.</value>
    public static IReadOnlyList<DemoAccount> Accounts { get; } =
    [
        new("desk@demo.example", StaffRole.FrontDesk),
        new("manager@demo.example", StaffRole.Manager),
        new("admin@demo.example", StaffRole.Admin),
    ];

    /// <summary>Opens the demo office if there is no branch yet.</summary>
    /// <returns>true when it was opened now.</returns>
    /// <exception cref="InvalidOperationException">The foundation is missing, or the database cannot be written now.</exception>
    public Task<bool> OpenAsync(CancellationToken cancel) => OpenAsync(withStories: true, cancel);

    /// <summary>Opens only its branches, teams, colleagues and limits, if there is no branch yet.</summary>
    /// <inheritdoc cref="OpenAsync(CancellationToken)" path="/returns"/>
    /// <inheritdoc cref="OpenAsync(CancellationToken)" path="/exception"/>
    public Task<bool> OpenEmptyAsync(CancellationToken cancel) => OpenAsync(withStories: false, cancel);

    private async Task<bool> OpenAsync(bool withStories, CancellationToken cancel)
    {
        if (await db.Branches.AnyAsync(cancel))
        {
            return false;
        }

        // One hash for all: hashing is slow on purpose, and everybody may read the password on the sign-in page.
        var hash = hasher.HashPassword(new StaffMember { DisplayName = "Everybody" }, Password);
        var opened = false;
        var result = await work.RunAsync(null, async token =>
        {
            opened = await MoveInAsync(hash, withStories, token);
            return Result.Done("/");
        }, cancel);
        return result.IsDone ? opened : throw new InvalidOperationException(result.Sentence);
    }

    private async Task<bool> MoveInAsync(string passwordHash, bool withStories, CancellationToken cancel)
    {
        if (await db.Branches.AnyAsync(cancel))
        {
            return false;
        }

        var rule = await db.FollowUpRules.AsNoTracking().FirstAsync(row => row.Trigger == RuleTrigger.LeftUnhappy, cancel);
        var ledger = await LayOutAsync(passwordHash, withStories ? rule : null, cancel);
        var first = ledger.Branches[0];
        db.Branches.Add(first);
        db.Note("Demo office opened", first);
        await db.SaveChangesAsync(cancel);
        await ledger.WriteAsync(db, bulk, cancel);

        if (withStories)
        {
            // The office has lived by the rule for weeks, not only since the doors of the demo opened.
            DateTime? since = clock.Moment().AddDays(-Callbacks.OnFor);
            await db.FollowUpRules.Where(row => row.Id == rule.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SwitchedOnAt, since), cancel);
        }

        // What is tracked does not know yet who leads the branch.
        db.ChangeTracker.Clear();
        return true;
    }

    private async Task<Ledger> LayOutAsync(string passwordHash, FollowUpRule? rule, CancellationToken cancel)
    {
        var roles = await db.Roles.AsNoTracking().ToDictionaryAsync(role => role.Name ?? "", role => role.Id, cancel);
        var lists = new OfficeLists(await db.ListItems.AsNoTracking().ToListAsync(cancel));
        var keys = Enum.GetValues<StaffRole>().ToDictionary(role => role, role => roles.TryGetValue(role.ToString(), out var id)
            ? id
            : throw new InvalidOperationException($"There is no role {role}: lay the foundation first."));

        var ledger = new Ledger();
        var dice = new Dice(Seed);
        var now = clock.Moment();
        var room = new StaffRoom(ledger, now, passwordHash, keys);
        if (rule is not null)
        {
            var guests = new GuestBook(ledger, room, now, dice).Open();
            new HalfYear(ledger, room, lists, dice, now, rule).Happen(guests);
        }

        return ledger;
    }
}
