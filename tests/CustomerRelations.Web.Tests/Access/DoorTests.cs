using System.Net;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Web.Tests.Access;

public sealed class DoorTests
{
    private const string Wrong = "not-the-password-at-all";
    private const string Desk = "desk@demo.example";
    private const string Manager = "manager@demo.example";

    [Fact]
    public async Task Unknown_wrong_closed_and_locked_are_refused_in_the_same_words()
    {
        await using var host = await OfficeHost.DemoAsync();
        await host.ChangeStaffAsync("jonas@kestrel.example", staff => staff.Disable(host.Clock.GetUtcNow().UtcDateTime));
        for (var attempt = 0; attempt < Door.Tries; attempt++)
        {
            await host.NewVisitor().TryAsync(Manager, Wrong);
        }

        var unknown = await host.NewVisitor().TryAsync("nobody@kestrel.example", OfficeHost.Password);
        var wrong = await host.NewVisitor().TryAsync(Desk, Wrong);
        var closed = await host.NewVisitor().TryAsync("jonas@kestrel.example", OfficeHost.Password);
        var locked = await host.NewVisitor().TryAsync(Manager, OfficeHost.Password);

        foreach (var refused in new[] { unknown, wrong, closed, locked })
        {
            refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.RefusalAsync()).ShouldBe(Door.Refusal);
            (await Visitor.Read(refused)).MainText().ShouldBe((await Visitor.Read(unknown)).MainText());
        }
    }

    [Fact]
    public async Task The_System_cannot_sign_in()
    {
        await using var host = await OfficeHost.DemoAsync();

        (await host.NewVisitor().TryAsync("system", OfficeHost.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_password_hashed_with_fewer_rounds_is_hashed_anew_at_the_next_sign_in()
    {
        await using var host = await OfficeHost.DemoAsync(services => services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = 2000));
        var before = (await host.StaffAsync(Desk)).PasswordHash;

        await host.SignedInAsync(Desk);

        (await host.StaffAsync(Desk)).PasswordHash.ShouldNotBe(before);
        await host.SignedInAsync(Desk);
    }

    [Fact]
    public async Task Passwords_are_hashed_as_OWASP_advises_and_links_live_a_day()
    {
        await using var host = OfficeHost.Production(hashRounds: null);

        host.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount.ShouldBe(210_000);
        host.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan.ShouldBe(TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task The_log_tells_what_happened_with_ids_alone()
    {
        await using var host = await OfficeHost.DemoAsync();
        await host.NewVisitor().TryAsync(Desk, Wrong);
        await host.NewVisitor().TryAsync("nobody@kestrel.example", Wrong);
        var visitor = await host.SignedInAsync(Desk);
        await visitor.PostAsync("/account/sign-out");

        var log = host.ReadLog();
        log.ShouldContain((await host.StaffAsync(Desk)).Id.ToString());
        log.ShouldContain("signed in");
        log.ShouldContain("signed out");
        log.ShouldContain("was refused");
        log.ShouldNotContain("@");
        log.ShouldNotContain("Amara");
        log.ShouldNotContain(Wrong);
    }
}
