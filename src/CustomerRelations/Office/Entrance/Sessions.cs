using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>Who is signed in where, and the ending of it.</summary>
public sealed class Sessions(CrmDbContext db, Work work, TimeProvider clock)
{
    /// <value>A sign-in ends after this long, whatever happens.</value>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <value>A sign-in ends when nothing was asked for this long, unless the person chose to stay until closing time.</value>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>The person's sign-ins that neither somebody nor time has ended.</summary>
    /// <param name="staffId">The person.</param>
    /// <param name="hereId">The sign-in that asks: it goes on, though when it was seen last may not be written yet.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<List<OpenSession>> OpenOfAsync(Guid staffId, Guid hereId, CancellationToken cancel)
    {
        var now = clock.Moment();
        var (oldest, idle) = (now - Longest, now - Idle);
        return db.StaffSessions.AsNoTracking()
            .Where(session => session.StaffId == staffId && session.EndedAt == null && session.StartedAt > oldest)
            .Where(session => session.KeptUntilClosing || session.SeenAt > idle || session.Id == hereId)
            .OrderByDescending(session => session.SeenAt)
            .Select(session => new OpenSession(session.Id, session.StartedAt, session.SeenAt))
            .ToListAsync(cancel);
    }

    /// <summary>Ends one of the person's own sign-ins.</summary>
    /// <returns>Done; NotFound when it is not theirs.</returns>
    public Task<Result<string>> EndOwnAsync(Submission form, Guid staffId, Guid sessionId, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var own = db.StaffSessions.Where(session => session.StaffId == staffId && session.Id == sessionId);
        if (!await own.AnyAsync(token))
        {
            return Result.NotFound("That sign-in is not there any more.");
        }

        await EndAsync(own, token);
        return Result.Done("/account/profile");
    }, cancel);

    /// <summary>Ends all sign-ins of a person, so that their cookies are refused from the next request on.</summary>
    /// <remarks>Stands inside the act of <see cref="Work.RunAsync"/> that is the reason: both are saved or neither.</remarks>
    public Task<int> EndAllAsync(Guid staffId, Guid? exceptSessionId, CancellationToken cancel) =>
        EndAsync(db.StaffSessions.Where(session => session.StaffId == staffId && session.Id != exceptSessionId), cancel);

    /// <summary>Ends one sign-in, at the wish of whoever holds its cookie.</summary>
    public Task<Result<string>> EndAsync(Guid sessionId, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        await EndAsync(db.StaffSessions.Where(session => session.Id == sessionId), token);
        return Result.Done("");
    }, cancel);

    private Task<int> EndAsync(IQueryable<StaffSession> sessions, CancellationToken cancel)
    {
        DateTime? now = clock.Moment();
        return sessions.Where(session => session.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);
    }
}
