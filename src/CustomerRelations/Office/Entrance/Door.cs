using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CustomerRelations.Office.Entrance;

/// <summary>Lets colleagues in who know their password, and tells nobody else why not.</summary>
/// <remarks>
/// Unknown, wrong, closed and locked get the same words after the same work: one claimed try and one hash. A try is claimed before it is
/// looked at, in the database, so guesses in parallel or on several nodes never pass the limit (ASVS 5.0 V6.3.1).
/// </remarks>
public sealed partial class Door(CrmDbContext db, Work work, IPasswordHasher<StaffMember> hasher, Decoy decoy, TimeProvider clock, ILogger<Door> log)
{
    /// <value>Wrong tries in a row before an account rests.</value>
    public const int Tries = 10;

    public const string Refusal = "That password and e-mail don’t go together.";

    private const string Granted = "granted";

    /// <value>How long an account rests.</value>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    /// <returns>Done with the person; Invalid with one sentence for every reason; Unavailable.</returns>
    public async Task<Result<StaffMember>> CheckAsync(string email, string password, CancellationToken cancel)
    {
        var key = StaffMember.EmailKey(email);
        var person = await db.Staff.AsNoTracking().OrderBy(staff => staff.Id).FirstOrDefaultAsync(staff => staff.NormalizedEmail == key, cancel);
        var mayTry = person is { DisabledAt: null, PasswordHash: not null };
        var claim = await ClaimAsync(mayTry ? person!.Id : StaffMember.SystemId, cancel);
        if (!claim.IsDone)
        {
            return Result.Unavailable(claim.Sentence);
        }

        mayTry = mayTry && claim.Value == Granted;
        var verdict = hasher.VerifyHashedPassword(person ?? Decoy.Nobody, mayTry ? person!.PasswordHash! : decoy.Hash, password);
        if (!mayTry || verdict == PasswordVerificationResult.Failed)
        {
            Refused(log, person?.Id);
            return Result.Invalid("Password", Refusal);
        }

        await ForgetTriesAsync(person!, verdict == PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(person!, password) : null, cancel);
        return Result.Done(person!);
    }

    // The first update holds the row until the end of the transaction, so what is read after it is nobody else's try.
    private Task<Result<string>> ClaimAsync(Guid id, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        var row = db.Staff.Where(staff => staff.Id == id);
        await row.ExecuteUpdateAsync(set => set.SetProperty(staff => staff.AccessFailedCount, staff => staff.AccessFailedCount + 1), token);
        var now = new DateTimeOffset(clock.Moment());
        var tries = await row.AsNoTracking().Select(staff => new { staff.AccessFailedCount, staff.LockoutEnd }).FirstOrDefaultAsync(token);
        var rests = tries?.LockoutEnd > now;
        if (rests || tries?.AccessFailedCount >= Tries)
        {
            DateTimeOffset? until = rests ? tries!.LockoutEnd : now + Rest;
            await row.ExecuteUpdateAsync(
                set => set.SetProperty(staff => staff.AccessFailedCount, 0).SetProperty(staff => staff.LockoutEnd, until), token);
            Rests(log, id);
        }

        return Result.Done(rests ? "" : Granted);
    }, cancel);

    private Task<Result<string>> ForgetTriesAsync(StaffMember person, string? newHash, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        var row = db.Staff.Where(staff => staff.Id == person.Id);
        await row.ExecuteUpdateAsync(
            set => set.SetProperty(staff => staff.AccessFailedCount, 0).SetProperty(staff => staff.LockoutEnd, (DateTimeOffset?)null), token);
        if (newHash is not null)
        {
            // Only over the hash that was tried: the password may have been changed meanwhile.
            await row.Where(staff => staff.PasswordHash == person.PasswordHash)
                .ExecuteUpdateAsync(set => set.SetProperty(staff => staff.PasswordHash, newHash), token);
        }

        return Result.Done("");
    }, cancel);

    [LoggerMessage(LogLevel.Warning, "A sign-in was refused for {Staff}.")]
    private static partial void Refused(ILogger log, Guid? staff);

    [LoggerMessage(LogLevel.Warning, "Too many wrong tries: {Staff} rests.")]
    private static partial void Rests(ILogger log, Guid staff);
}
