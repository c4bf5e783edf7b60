using System.Data.Common;
using CustomerRelations.Data;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

public sealed class SeenTogetherTests
{
    [Fact]
    public async Task However_many_were_seen_they_are_written_in_one_statement()
    {
        var writes = new Writes();
        await using var host = await OfficeHost.DemoAsync(services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(writes)));
        foreach (var email in new[] { "desk@demo.example", "manager@demo.example", "admin@demo.example" })
        {
            await host.SignedInAsync(email);
        }

        var sessions = await host.AskAsync(db => db.StaffSessions.Select(session => session.Id).ToListAsync());
        var writer = host.Services.GetRequiredService<SeenWriter>();
        await writer.WriteAsync(CancellationToken.None);
        var later = (await host.AskAsync(db => db.StaffSessions.MaxAsync(session => session.SeenAt))).AddSeconds(3);
        sessions.ForEach(id => writer.Note(id, later));
        writes.Of.Clear();

        await writer.WriteAsync(CancellationToken.None);

        writes.Of.Count(text => text.Contains("UPDATE", StringComparison.Ordinal)).ShouldBe(1);
        (await host.AskAsync(db => db.StaffSessions.Select(session => session.SeenAt).Distinct().ToListAsync())).ShouldBe([later]);
    }

    private sealed class Writes : DbCommandInterceptor
    {
        public List<string> Of { get; } = [];

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            lock (Of)
            {
                Of.Add(command.CommandText);
            }

            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
