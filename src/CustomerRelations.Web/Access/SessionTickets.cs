using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Access;

/// <summary>Keeps each sign-in as a row; the cookie holds only its key, so that ending the row ends the cookie.</summary>
/// <remarks>
/// A cookie with the ticket inside goes on working after sign-out (ASVS 5.0 V7.4.1). Here each request reads the row with its account:
/// ended, closed, another stamp, idle or too old is refused at once, on every node.
/// </remarks>
public sealed class SessionTickets(IServiceScopeFactory scopes, IDataProtectionProvider protection, SeenWriter seen, TimeProvider clock) : ITicketStore
{
    private readonly IDataProtector protector = protection.CreateProtector("CustomerRelations.Session");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var now = clock.Moment();
        var session = new StaffSession
        {
            StaffId = ticket.Principal.StaffId(), Ticket = [], StartedAt = now, SeenAt = now, KeptUntilClosing = ticket.Properties.IsKept(),
        };
        ((ClaimsIdentity)ticket.Principal.Identity!).AddClaim(new Claim(StaffClaims.Session, session.Id.ToString("N")));
        session.Ticket = Seal(ticket);
        await WriteAsync((db, _) =>
        {
            db.Add(session);
            return Task.CompletedTask;
        });
        return session.Id.ToString("N");
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => WriteAsync(async (db, cancel) =>
    {
        var (id, bytes) = (IdOf(key), Seal(ticket));
        await db.StaffSessions.Where(session => session.Id == id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Ticket, bytes), cancel);
    });

    // The database may be what went wrong: an error page does not ask it again who is there, and neither does a stylesheet.
    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) =>
        KindRefusals.IsErrorPage(httpContext) || IsNoPage(httpContext) ? Task.FromResult<AuthenticationTicket?>(null) : RetrieveAsync(key);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var id = IdOf(key);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var row = await db.StaffSessions.AsNoTracking()
            .Where(session => session.Id == id && session.EndedAt == null)
            .Join(db.Staff.Where(staff => staff.DisabledAt == null), session => session.StaffId, staff => staff.Id,
                (session, staff) => new { session.Ticket, session.SeenAt, staff.SecurityStamp })
            .FirstOrDefaultAsync();
        if (row is null || Open(row.Ticket) is not { } ticket || ticket.Properties.GetStamp() != row.SecurityStamp)
        {
            return null;
        }

        var now = clock.Moment();
        if (new DateTimeOffset(now) >= ticket.Properties.ExpiresUtc || !ticket.Properties.IsKept() && now - (seen.NotYetWritten(id) ?? row.SeenAt) >= Sessions.Idle)
        {
            return null;
        }

        seen.Note(id, now);
        return ticket;
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        Demand(await scope.ServiceProvider.GetRequiredService<Sessions>().EndAsync(IdOf(key), CancellationToken.None));
    }

    private static bool IsNoPage(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<ActionDescriptor>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null;

    private static Guid IdOf(string key) => Guid.TryParse(key, CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty;

    private byte[] Seal(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private AuthenticationTicket? Open(byte[] sealedTicket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(sealedTicket));
        }
        catch (CryptographicException)
        {
            // The keys were replaced: sign in again.
            return null;
        }
    }

    // A scope of its own: the request's may be one that only reads, or may hold rows half changed.
    private async Task WriteAsync(Func<CrmDbContext, CancellationToken, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        Demand(await scope.ServiceProvider.GetRequiredService<Work>().RunAsync(null, async cancel =>
        {
            await act(db, cancel);
            return Result.Done("");
        }, CancellationToken.None));
    }

    private static void Demand(Result written)
    {
        if (!written.IsDone)
        {
            throw new InvalidOperationException($"The sign-in could not be written: {written.Kind}.");
        }
    }
}
