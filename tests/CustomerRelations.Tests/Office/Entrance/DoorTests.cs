using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class DoorTests
{
    private const string Email = "ben@example.org";
    private const string Password = "Seven herons over the weir, 7";

    private readonly CountingHasher hasher = new();

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_guesses_at_once_no_more_than_ten_are_looked_at(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        var hash = (await office.StaffAsync(office.Ben)).PasswordHash;
        var guesses = await Task.WhenAll(Enumerable.Range(0, 25).Select(number => Task.Run(() => CheckAsync(office, Email, $"guess {number}"))));

        guesses.ShouldAllBe(guess => guess.Kind == ResultKind.Invalid);
        hasher.Of(hash).ShouldBe(Door.Tries);
        hasher.All.ShouldBe(25);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_ten_wrong_tries_the_account_rests_for_fifteen_minutes_by_the_clock(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await GuessAsync(office, Door.Tries);
        (await CheckAsync(office, Email, Password)).Kind.ShouldBe(ResultKind.Invalid);
        office.Database.Clock.Advance(Door.Rest - TimeSpan.FromSeconds(1));
        (await CheckAsync(office, Email, Password)).Kind.ShouldBe(ResultKind.Invalid);
        office.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        (await CheckAsync(office, Email, Password)).Value.Id.ShouldBe(office.Ben);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_right_password_forgets_the_wrong_tries_before_it(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        for (var round = 0; round < 2; round++)
        {
            await GuessAsync(office, Door.Tries - 1);
            (await CheckAsync(office, " BEN@Example.org ", Password)).IsDone.ShouldBeTrue();
        }

        var ben = await office.StaffAsync(office.Ben);
        (ben.AccessFailedCount, ben.LockoutEnd).ShouldBe((0, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Unknown_wrong_closed_invited_and_resting_are_refused_in_the_same_words_after_the_same_work(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await office.GivePasswordAsync(office.Amara, "amara@example.org", Password);
        await GuessAsync(office, Door.Tries);
        await office.CloseAsync(office.Amara);
        await office.Database.SaveAsync("Branch opened", new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" });
        await AddInvitedAsync(office);
        var before = hasher.All;

        foreach (var (email, password) in new[] { ("nobody@example.org", Password), (Email, "wrong"), ("amara@example.org", Password), ("chidi@example.org", Password), (Email, Password), ("system", Password) })
        {
            var refused = await CheckAsync(office, email, password);
            refused.Problems.Errors.Select(error => (error.PropertyName, error.ErrorMessage)).ShouldBe([("Password", Door.Refusal)]);
            hasher.All.ShouldBe(++before, email);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Guesses_at_one_account_leave_the_others_open(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await office.GivePasswordAsync(office.Amara, "amara@example.org", Password);
        await GuessAsync(office, Door.Tries);
        (await CheckAsync(office, "amara@example.org", Password)).IsDone.ShouldBeTrue();
    }

    private async Task<AdminOffice> OpenAsync(DatabaseKind kind)
    {
        var office = await AdminOffice.OpenAsync(kind, services => services.AddSingleton<IPasswordHasher<StaffMember>>(hasher));
        await office.GivePasswordAsync(office.Ben, Email, Password);
        return office;
    }

    private static async Task GuessAsync(AdminOffice office, int times)
    {
        for (var guess = 0; guess < times; guess++)
        {
            (await CheckAsync(office, Email, "wrong")).Kind.ShouldBe(ResultKind.Invalid);
        }
    }

    private static async Task AddInvitedAsync(AdminOffice office)
    {
        await using var scope = office.Database.Scope();
        var chidi = new StaffMember { DisplayName = "Chidi", BranchId = office.People.Branch.Id };
        chidi.SignInWith("chidi@example.org");
        scope.Db.Add(chidi);
        scope.Db.Note("Colleague added", chidi);
        await scope.Db.SaveChangesAsync();
    }

    private static Task<Result<StaffMember>> CheckAsync(AdminOffice office, string email, string password) =>
        office.AskAsync(StaffMember.SystemId, (Door door) => door.CheckAsync(email, password, CancellationToken.None));
}
