using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Data.Seed;

public sealed class DemoOfficeTests(OpenedOffice office) : IClassFixture<OpenedOffice>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_office_has_branches_colleagues_customers_and_conversations(DatabaseKind kind)
    {
        var database = office.On(kind);

        (await database.ReadAsync(db => db.Branches.CountAsync())).ShouldBe(3);
        (await database.ReadAsync(db => db.Staff.CountAsync(staff => staff.BranchId != null && staff.TeamId != null))).ShouldBe(12);
        (await database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(400);
        (await database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBeInRange(2400, 2700);
        (await database.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(150);
        (await database.ReadAsync(db => db.Touchpoints.CountAsync(touchpoint => touchpoint.CustomerId == null))).ShouldBe(40);
        (await database.ReadAsync(db => db.CustomerFacts.CountAsync(fact => fact.MayBeUsedFor != null && fact.SourceTouchpointId != null))).ShouldBe(45);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_branch_and_team_has_a_lead_of_its_own(DatabaseKind kind)
    {
        var wrong = await office.On(kind).ReadAsync(db => db.Branches.CountAsync(branch => !db.Staff.Any(staff => staff.Id == branch.LeadId && staff.BranchId == branch.Id)));
        var leaderless = await office.On(kind).ReadAsync(db => db.Teams.CountAsync(team => !db.Staff.Any(staff => staff.Id == team.LeadId && staff.TeamId == team.Id)));

        (wrong, leaderless).ShouldBe((0, 0));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Opening_again_does_nothing(DatabaseKind kind)
    {
        var database = office.On(kind);

        (await database.OpenAsync()).ShouldBeFalse();

        (await database.ReadAsync(db => db.Branches.CountAsync())).ShouldBe(3);
        (await database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Demo office opened" && entry.SubjectKind == "Branch"))).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nodes_that_start_at_once_open_one_office(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();

        var opened = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(database.OpenAsync)));

        opened.Count(here => here).ShouldBe(1);
        (await database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(400);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everybody_named_on_the_sign_in_page_can_sign_in(DatabaseKind kind)
    {
        await using var scope = office.On(kind).Node().CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        foreach (var account in DemoOffice.Accounts)
        {
            var colleague = await users.FindByEmailAsync(account.Email.ToUpperInvariant());

            colleague.ShouldNotBeNull();
            (await users.CheckPasswordAsync(colleague, DemoOffice.Password)).ShouldBeTrue();
            (await users.GetRolesAsync(colleague)).ShouldBe([account.Role.ToString()]);
            (await users.FindByNameAsync(account.Email))!.Id.ShouldBe(colleague.Id);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_customer_was_met_and_remembered_as_they_left(DatabaseKind kind)
    {
        var customers = await office.On(kind).ReadAsync(db => db.Customers.ToListAsync());
        var talks = (await office.On(kind).ReadAsync(db => db.Touchpoints.ToListAsync())).ToLookup(talk => talk.CustomerId);

        foreach (var customer in customers)
        {
            var own = talks[customer.Id].OrderBy(talk => talk.OccurredAt).ToList();
            own.ShouldNotBeEmpty();
            own.Select(talk => talk.OccurredAt).ShouldBeUnique();
            customer.KnownSince.ShouldBeLessThanOrEqualTo(own[0].OccurredAt);
            customer.LastTouchpointAt.ShouldBe(own[^1].OccurredAt);
            customer.LastLeft.ShouldBe(own.LastOrDefault(talk => talk.Left is not null)?.Left);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Some_customers_have_long_stories_and_some_came_once(DatabaseKind kind)
    {
        var talks = await office.On(kind).ReadAsync(db => db.Touchpoints.Where(talk => talk.CustomerId != null).GroupBy(talk => talk.CustomerId).Select(own => own.Count()).ToListAsync());

        talks.Count(count => count >= 12).ShouldBeGreaterThanOrEqualTo(6);
        talks.Count(count => count == 1).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_remembers_its_newest_conversation_and_what_was_said_of_it(DatabaseKind kind)
    {
        var matters = await office.On(kind).ReadAsync(db => db.Matters.ToListAsync());
        var talks = (await office.On(kind).ReadAsync(db => db.Touchpoints.ToListAsync())).ToLookup(talk => talk.MatterId);

        foreach (var matter in matters)
        {
            var own = talks[matter.Id].OrderBy(talk => talk.OccurredAt).ToList();
            (matter.OpenedAt, matter.LastTouchpointAt).ShouldBe((own[0].OccurredAt, own[^1].OccurredAt));
            matter.Goal.ShouldBe(own[0].Goal);
            matter.GoalCategoryId.ShouldNotBeNull();
            (matter.Solved is null).ShouldBe(own.All(talk => talk.Solved == Solved.NotAsked));
        }

        matters.ShouldContain(matter => matter.Solved == Solved.Yes);
        matters.ShouldContain(matter => matter.Solved == Solved.NotYet);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Folake_cools_and_is_won_back(DatabaseKind kind)
    {
        var talks = await office.On(kind).ReadAsync(db => db.Touchpoints
            .Where(talk => db.Customers.Any(customer => customer.Id == talk.CustomerId && customer.DisplayName == "Folake Adeyemi"))
            .OrderBy(talk => talk.OccurredAt).ToListAsync());

        talks.Select(talk => talk.Left).ShouldBe([Feeling.Delighted, Feeling.Pleased, Feeling.Pleased, Feeling.Unhappy, Feeling.Upset, Feeling.SoSo]);
        talks[^1].Direction.ShouldBe(Direction.Outbound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_written_in_bulk_are_stamped(DatabaseKind kind)
    {
        var unstamped = await office.On(kind).ReadAsync(async db =>
            await db.Touchpoints.CountAsync(row => row.Version == Guid.Empty) + await db.Customers.CountAsync(row => row.Version == Guid.Empty)
            + await db.Branches.CountAsync(row => row.Version == Guid.Empty) + await db.Teams.CountAsync(row => row.Version == Guid.Empty)
            + await db.Matters.CountAsync(row => row.Version == Guid.Empty) + await db.Promises.CountAsync(row => row.Version == Guid.Empty));

        unstamped.ShouldBe(0);
    }

    [Fact]
    public async Task On_SQLite_every_key_leads_somewhere()
    {
        var lost = await office.On(DatabaseKind.Sqlite).ReadAsync(db => db.Database.SqlQuery<string>($"SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check").ToListAsync());

        lost.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_written_in_bulk_is_found_like_anything_else(DatabaseKind kind)
    {
        var customer = await office.On(kind).ReadAsync(db => db.Customers.AsSplitQuery()
            .Include(customer => customer.ContactPoints).Include(customer => customer.NameParts)
            .SingleAsync(customer => customer.ContactPoints.Any(point => point.Key == "+441174960182")));
        var branch = await office.On(kind).ReadAsync(db => db.Branches.SingleAsync(branch => branch.Id == customer.BranchId));
        var colleague = await office.On(kind).ReadAsync(db => db.Staff.SingleAsync(staff => staff.Id == customer.FavouriteColleagueId));

        (customer.DisplayName, customer.NameKey, customer.AddressAs, customer.Language).ShouldBe(("Folake Adeyemi", "folake adeyemi", "Mrs Adeyemi", "en"));
        customer.NameParts.Select(part => part.Key).ShouldBe(["folake", "adeyemi"], ignoreOrder: true);
        customer.ContactPoints.Single(point => point.IsPreferred).Kind.ShouldBe(ContactKind.Phone);
        branch.OpeningHours[DayOfWeek.Saturday].ShouldBe("09:30-17:00");
        (colleague.DisplayName, colleague.EmailConfirmed, colleague.LockoutEnd, colleague.DisabledAt).ShouldBe(("Amara Nwosu", true, null, null));
    }
}
