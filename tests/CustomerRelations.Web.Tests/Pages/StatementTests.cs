using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>A page asks the database a few times, however long the story is: never once a row.</summary>
public sealed class StatementTests : IAsyncLifetime
{
    private readonly StatementCount count = new();
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync(
        services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(count)));

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("desk@demo.example", "/desk?task={task}")]
    [InlineData("admin@demo.example", "/admin/rules")]
    [InlineData("admin@demo.example", "/admin/rules?all=true")]
    public async Task What_hardly_changes_is_at_hand_the_second_time(string email, string path)
    {
        var visitor = await host.SignedInAsync(email);
        var task = await TaskAsync();
        path = path.Replace("{task}", $"{task}", StringComparison.Ordinal);
        (await visitor.GetAsync(path)).EnsureSuccessStatusCode();
        count.Take();

        (await visitor.GetAsync(path)).EnsureSuccessStatusCode();

        count.Take().ShouldBeInRange(1, 8);
    }

    [Theory]
    [InlineData("/desk", 5)]
    [InlineData("/desk?customer={longest}", 9)]
    [InlineData("/follow-ups", 4)]
    [InlineData("/follow-ups?show=done", 4)]
    [InlineData("/customers", 4)]
    [InlineData("/customers/{longest}", 8)]
    [InlineData("/customers/{shortest}", 8)]
    public async Task A_page_asks_at_most(string path, int statements)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var longest = await host.AskAsync(db => db.Customers.OrderByDescending(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        var shortest = await host.AskAsync(db => db.Customers.OrderBy(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        count.Take();

        (await clerk.GetAsync(path.Replace("{longest}", longest, StringComparison.Ordinal).Replace("{shortest}", shortest, StringComparison.Ordinal))).EnsureSuccessStatusCode();

        count.Take().ShouldBeInRange(1, statements);
    }

    private async Task<Guid> TaskAsync()
    {
        var matter = await host.AskAsync(db => db.Matters.Where(found => found.CustomerId != null).OrderByDescending(found => found.LastTouchpointAt).FirstAsync());
        var rule = await host.AskAsync(db => db.FollowUpRules.Select(found => found.Id).FirstAsync());
        var task = FollowUpTask.Ask(new FollowUpSubject(matter.CustomerId!.Value, matter.Id, rule, matter.Id, "once"), matter.OwnerId, "Call them", matter.OpenedAt, matter.OpenedAt);
        return await host.AskAsync(async db =>
        {
            db.FollowUpTasks.Add(task);
            db.Note("Follow-up asked", task);
            await db.SaveChangesAsync();
            return task.Id;
        });
    }
}
