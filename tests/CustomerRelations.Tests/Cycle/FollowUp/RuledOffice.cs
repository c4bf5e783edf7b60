using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp;

/// <summary>A small office with the first rule: whoever leaves upset or unhappy is called by the owner, 1 working day later.</summary>
internal sealed class RuledOffice(TestDatabase database, TestOffice people) : IAsyncDisposable
{
    private int forms;

    public TestDatabase Database { get; } = database;

    public TestOffice People { get; } = people;

    public static async Task<RuledOffice> OpenAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = new RuledOffice(database, await TestOffice.OpenAsync(database));
        var rule = FollowUpRule.CallBack(Feeling.Unhappy, RuleAssignee.Owner, 1);
        rule.SwitchOn(TestClock.Start);
        await database.SaveAsync("Rule laid", rule);
        return office;
    }

    public Submission Form() => new($"{Interlocked.Increment(ref forms):d32}", [1]);

    public async Task<Customer> KnownAsync(string name, Action<Customer>? but = null)
    {
        var customer = People.NewCustomer(name);
        but?.Invoke(customer);
        await Database.SaveAsync("Customer welcomed", customer);
        return customer;
    }

    /// <summary>Ben talks with somebody about a matter of Amara's.</summary>
    public Touchpoint Talk(Matter matter, double hours, Feeling? left)
    {
        var at = TestClock.Start.AddHours(hours);
        return Touchpoint.Log(matter, new TouchpointFrame(People.Ben.Id, People.Branch.Id, People.Phone.Id, at, at), new TouchpointStory(matter.Goal) { Left = left });
    }

    /// <summary>The same, saved.</summary>
    public async Task<Touchpoint> TalkAsync(Customer? customer, double hours, Feeling? left)
    {
        var matter = People.NewMatter("The mixer, ready by the wedding", customer);
        var said = Talk(matter, hours, left);
        await Database.SaveAsync("Touchpoint logged", matter, said);
        return said;
    }

    /// <summary>The sweep comes by so many hours after the rule was switched on.</summary>
    public async Task SweepAsync(double hours)
    {
        await using var scope = Database.Scope();
        await scope.Get<FollowUpSweep>().SweepAsync(TestClock.Start.AddHours(hours), CancellationToken.None);
    }

    /// <summary>Another node on the same database comes by.</summary>
    public async Task SweepElsewhereAsync(double hours)
    {
        await using var node = TestDatabase.At(Database.Kind, Database.Connection, services => services.AddCustomerRelations());
        await using var scope = node.Scope();
        await scope.Get<FollowUpSweep>().SweepAsync(TestClock.Start.AddHours(hours), CancellationToken.None);
    }

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = Database.Scope(People.Amara.Id);
        return await ask(scope.Get<TService>());
    }

    public Task<FollowUpRule> RuleAsync() => Database.ReadAsync(db => db.FollowUpRules.AsNoTracking().SingleAsync());

    /// <summary>Another rule, on from the start.</summary>
    public async Task<FollowUpRule> RuleAsync(RuleSentence sentence)
    {
        var rule = FollowUpRule.When("A rule", sentence);
        rule.SwitchOn(TestClock.Start);
        await Database.SaveAsync("Rule written", rule);
        return rule;
    }

    /// <summary>The sweep comes by at a moment.</summary>
    public Task SweepAsync(DateTime at) => SweepAsync((at - TestClock.Start).TotalHours);

    /// <summary>What a rule did, in order.</summary>
    public Task<List<RuleFiring>> FiringsAsync(FollowUpRule rule) => Database.ReadAsync(db =>
        db.RuleFirings.AsNoTracking().Where(firing => firing.RuleId == rule.Id).OrderBy(firing => firing.FiredAt).ThenBy(firing => firing.HappenedAt).ToListAsync());

    /// <summary>They told us of a day, and that we may say a word.</summary>
    public async Task<CustomerFact> DayAsync(Customer customer, int month, int day, string mayBeUsedFor = "A greeting")
    {
        var fact = CustomerFact.Tell(customer.Id, FactKind.Date, "Birthday", "To say a word", People.Amara.Id, TestClock.Start.AddDays(-30), (month, day));
        fact.MayBeUsedFor = mayBeUsedFor;
        await Database.SaveAsync("Fact told", fact);
        return fact;
    }

    public Task<List<FollowUpTask>> TasksAsync() => Database.ReadAsync(db => db.FollowUpTasks.AsNoTracking().OrderBy(task => task.AskedAt).ThenBy(task => task.DueAt).ToListAsync());

    public Task SetAsync(Func<CrmDbContext, Task<int>> change) => Database.ReadAsync(change);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
