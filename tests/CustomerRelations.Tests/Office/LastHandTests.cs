using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office;

public sealed class LastHandTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_changed_it_last_is_named_with_the_moment(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await RenameAsync(office, office.Amara, "Repairs");
        office.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        await RenameAsync(office, office.Ben, "Workbench");

        (await OnAsync(office, office.People.Workshop.Id)).ShouldBe(new Hand("Ben", TestClock.Start.AddMinutes(5)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_nobody_changed_shows_no_hand(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await OnAsync(office, Guid.CreateVersion7())).ShouldBeNull();
    }

    private static async Task RenameAsync(AdminOffice office, Guid by, string name)
    {
        var team = (await office.AskAsync((TeamBook book) => book.ListAsync(None))).Single();
        (await office.AskAsync(by, (TeamBook book) => book.ChangeAsync(AdminOffice.Form(), team.Id, team.AsForm() with { Name = name }, None))).IsDone.ShouldBeTrue();
    }

    private static Task<Hand?> OnAsync(AdminOffice office, Guid id) => office.AskAsync((LastHand last) => last.OnAsync(id, None));
}
