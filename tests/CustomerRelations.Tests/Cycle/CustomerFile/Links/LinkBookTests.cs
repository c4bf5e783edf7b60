using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Links;

public sealed class LinkBookTests
{
    private int forms;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_stands_on_both_files_seen_from_each_side(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (folake, grace) = await TwoAsync(desk);

        (await AddAsync(desk, folake, new NewLink { Customer = grace.Reference, Bond = Bond.CameBecauseOfThem, Part = "neighbour" })).IsDone.ShouldBeTrue();

        var (hers, theirs) = ((await OfAsync(desk, folake)).Single(), (await OfAsync(desk, grace)).Single());
        (hers.Other.Name, hers.Kind, hers.IsOfThisFile, hers.Role).ShouldBe(("Grace Boateng", LinkKind.CameThrough, false, "neighbour"));
        (theirs.Other.Name, theirs.Kind, theirs.IsOfThisFile, theirs.Since).ShouldBe(("Folake Adeyemi", LinkKind.CameThrough, true, grace.KnownSince));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_is_linked_with_themselves_twice_or_with_nobody(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (folake, grace) = await TwoAsync(desk);
        await AddAsync(desk, folake, new NewLink { Who = grace.Reference, Bond = Bond.Friend });

        (await AddAsync(desk, folake, new NewLink { Who = folake.Reference, Bond = Bond.Friend })).Problems.Errors.Single().ErrorMessage.ShouldBe("That is the same file. Choose somebody else.");
        (await AddAsync(desk, grace, new NewLink { Who = folake.Reference, Bond = Bond.Friend })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewLink.Bond));
        (await AddAsync(desk, folake, new NewLink { Who = "0000-0000", Bond = Bond.Friend })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewLink.Who));
        (await AddAsync(desk, folake, new NewLink { Who = "Grace", Bond = Bond.Friend })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewLink.Who));
        (await desk.Database.ReadAsync(db => db.CustomerLinks.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_that_became_part_of_another_is_shown_as_that_one(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (folake, grace) = await TwoAsync(desk);
        var living = desk.Office.NewCustomer("Grace Boateng-Hill");
        await desk.Database.SaveAsync("Customer welcomed", living);
        await AddAsync(desk, folake, new NewLink { Customer = grace.Reference, Bond = Bond.Household });
        await desk.MergeAsync(grace, living);

        (await OfAsync(desk, folake)).Single().Other.Reference.ShouldBe(living.Reference);

        await desk.MergeAsync(grace, folake);
        (await OfAsync(desk, folake)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_is_removed_from_either_side_and_from_no_third_file(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (folake, grace) = await TwoAsync(desk);
        var third = desk.Office.NewCustomer("Somebody Else");
        await desk.Database.SaveAsync("Customer welcomed", third);
        await AddAsync(desk, folake, new NewLink { Customer = grace.Reference, Bond = Bond.Employer });
        var link = (await OfAsync(desk, folake)).Single().Id;

        (await RemoveAsync(desk, third, link)).Kind.ShouldBe(ResultKind.NotFound);
        (await RemoveAsync(desk, grace, link)).Value.ShouldBe($"/customers/{grace.Reference}");

        (await OfAsync(desk, folake)).ShouldBeEmpty();
    }

    private static async Task<(Customer Folake, Customer Grace)> TwoAsync(OpenDesk desk)
    {
        var (folake, grace) = (desk.Office.NewCustomer("Folake Adeyemi"), desk.Office.NewCustomer("Grace Boateng"));
        await desk.Database.SaveAsync("Customer welcomed", folake, grace);
        return (folake, grace);
    }

    private async Task<Result<string>> AddAsync(OpenDesk desk, Customer customer, NewLink link)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<LinkBook>().AddAsync(customer.Reference, link, Form(), CancellationToken.None);
    }

    private async Task<Result<string>> RemoveAsync(OpenDesk desk, Customer customer, Guid link)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<LinkBook>().RemoveAsync(customer.Reference, link, Form(), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<LinkLine>> OfAsync(OpenDesk desk, Customer customer)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        return await scope.Get<LinkBook>().OfAsync(customer, CancellationToken.None);
    }

    private Submission Form() => new($"{++forms:d32}", [1]);
}
