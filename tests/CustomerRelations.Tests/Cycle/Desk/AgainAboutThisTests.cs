using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class AgainAboutThisTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_conversation_about_the_same_goes_on_with_its_matter(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, matter) = await CameAsync(desk);

        (await desk.LogAsync(Talk(desk, customer, matter.Reference.ToLowerInvariant()) with { AsTold = AsTold.Later, Solved = Solved.Yes })).IsDone.ShouldBeTrue();

        var said = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        (said.MatterId, said.AsTold, said.Direction).ShouldBe((matter.Id, AsTold.Later, Direction.Inbound));
        (await desk.Database.ReadAsync(db => db.Matters.SingleAsync())).Solved.ShouldBe(Solved.Yes);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_matter_of_a_file_that_became_part_of_theirs_is_theirs(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (old, matter) = await CameAsync(desk);
        var living = desk.Office.NewCustomer("Folake Adeyemi-Cole");
        await desk.Database.SaveAsync("Customer welcomed", living);
        await desk.MergeAsync(old, living);

        (await desk.LogAsync(Talk(desk, living, matter.Reference))).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync())).MatterId.ShouldBe(matter.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_elses_matter_is_refused_in_words_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (_, matter) = await CameAsync(desk);
        var other = desk.Office.NewCustomer("Kwame Mensah");
        await desk.Database.SaveAsync("Customer welcomed", other);

        foreach (var talk in new[]
        {
            Talk(desk, other, matter.Reference), Talk(desk, other, "0000-0000"), Talk(desk, other, "what"),
            desk.Visit("Somebody new") with { Matter = matter.Reference }, desk.Visit("") with { Anonymous = true, Matter = matter.Reference },
        })
        {
            (await desk.LogAsync(talk)).ShouldSatisfyAllConditions(
                result => result.Kind.ShouldBe(ResultKind.Invalid),
                result => result.Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewTouchpoint.Matter)));
        }

        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(2);
    }

    private static NewTouchpoint Talk(OpenDesk desk, Customer customer, string matter) =>
        new() { Customer = customer.Reference, Channel = desk.Office.Phone.Id, Goal = "Is the mixer ready?", Matter = matter };

    private static async Task<(Customer Customer, Matter Matter)> CameAsync(OpenDesk desk)
    {
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        await desk.Database.SaveAsync("They came before", customer, matter);
        return (customer, matter);
    }
}
