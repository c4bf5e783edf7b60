using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>What happens to an account while somebody's password is being looked at.</summary>
public sealed class ReceptionTests
{
    private const string Desk = "desk@demo.example";

    [Fact]
    public async Task The_old_password_is_refused_when_it_is_changed_while_it_is_looked_at()
    {
        var hasher = new SlowHasher();
        await using var host = await DemoAsync(hasher);
        hasher.Meanwhile = () => host.ChangeStaffAsync(Desk, staff => (staff.PasswordHash, staff.SecurityStamp) = ("another", "another"));

        await ShouldRefuseAsync(host);
    }

    [Fact]
    public async Task An_account_that_is_closed_while_the_password_is_looked_at_is_refused()
    {
        var hasher = new SlowHasher();
        await using var host = await DemoAsync(hasher);
        hasher.Meanwhile = () => host.ChangeStaffAsync(Desk, staff => staff.Disable(host.Clock.GetUtcNow().UtcDateTime));

        await ShouldRefuseAsync(host);
    }

    private static Task<OfficeHost> DemoAsync(SlowHasher hasher) =>
        OfficeHost.DemoAsync(services => services.AddSingleton<IPasswordHasher<StaffMember>>(hasher));

    private static async Task ShouldRefuseAsync(OfficeHost host)
    {
        var answer = await host.NewVisitor().TryAsync(Desk, OfficeHost.Password);

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe(Door.Refusal);
        (await host.AskAsync(db => db.StaffSessions.AnyAsync())).ShouldBeFalse();
    }

    private sealed class SlowHasher : IPasswordHasher<StaffMember>
    {
        private readonly PasswordHasher<StaffMember> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

        public string HashPassword(StaffMember user, string password) => hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(StaffMember user, string hashedPassword, string providedPassword)
        {
            var verdict = hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
            Task.Run(Meanwhile).GetAwaiter().GetResult();
            return verdict;
        }
    }
}
