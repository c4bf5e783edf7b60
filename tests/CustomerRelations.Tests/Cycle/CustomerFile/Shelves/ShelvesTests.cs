using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Shelves;

public sealed class ShelvesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Open_promises_stand_first_and_the_others_go_on_by_key(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        var made = Enumerable.Range(0, PromiseShelf.PageSize + 2).Select(number => Settled(desk, matter, number)).ToList();
        var late = Promise.Make(matter, "Ring her", desk.Office.Ben.Id, TestClock.Start.AddDays(-3), TestClock.Start.AddDays(-2));
        await desk.Database.SaveAsync("Promised", [customer, matter, late, .. made]);

        var first = await PromisesAsync(desk, customer, null);
        var second = await PromisesAsync(desk, customer, first.NextBefore);

        (first.Open.Single().Words, first.Cover.OpenPromises, first.Cover.Late!.Owner).ShouldBe(("Ring her", 1, "Ben"));
        first.Settled.Concat(second.Settled).Select(promise => promise.Words).ShouldBe(made.OrderByDescending(promise => promise.MadeAt).Select(promise => promise.Words));
        (first.Kept, second.Open.Count, second.NextBefore).ShouldBe(((made.Count - 1, made.Count), 0, null));
        second.Settled[^1].State.ShouldBe(PromiseState.Broken);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Complaints_go_on_by_key_and_belong_to_one_customer(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, other) = (desk.Office.NewCustomer("Folake Adeyemi"), desk.Office.NewCustomer("Grace Boateng"));
        var matters = Enumerable.Range(0, ComplaintShelf.PageSize + 1).Select(number => desk.Office.NewMatter($"Wish {number}", customer)).Append(desk.Office.NewMatter("Not hers", other)).ToList();
        var complaints = matters.Select((matter, number) => Complaint.Receive(matter, $"Complaint {number}", TestClock.Start.AddHours(number)));
        await desk.Database.SaveAsync("Heard", [customer, other, .. matters, .. complaints]);

        var first = await ComplaintsAsync(desk, customer, null);
        var second = await ComplaintsAsync(desk, customer, first.NextBefore);

        first.Lines[0].Words.ShouldBe($"Complaint {ComplaintShelf.PageSize}");
        second.Lines.Select(line => line.Words).ShouldBe(["Complaint 0"]);
        (first.Lines.Count, first.Cover.OpenComplaints, second.NextBefore).ShouldBe((ComplaintShelf.PageSize, ComplaintShelf.PageSize + 1, null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_cover_of_a_file_that_became_part_of_another_is_that_one(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (old, living) = (desk.Office.NewCustomer("Folake"), desk.Office.NewCustomer("Folake Adeyemi"));
        await desk.Database.SaveAsync("Welcomed", old, living);
        await desk.MergeAsync(old, living);

        (await PromisesAsync(desk, old, null)).Cover.Customer.Reference.ShouldBe(living.Reference);
        await using var scope = desk.Database.Scope(readOnly: true);
        (await scope.Get<PromiseShelf>().OpenAsync("0000-0000", null, CancellationToken.None)).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static Promise Settled(OpenDesk desk, Matter matter, int number)
    {
        var at = TestClock.Start.AddDays(-100 + number);
        var promise = Promise.Make(matter, $"Promise {number}", desk.Office.Ben.Id, at, at.AddDays(1));
        if (number == 0)
        {
            promise.Break("Forgotten", at.AddDays(2));
        }
        else
        {
            promise.Keep(at.AddHours(3));
        }

        return promise;
    }

    private static async Task<PromiseShelfView> PromisesAsync(OpenDesk desk, Customer customer, string? before)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        return (await scope.Get<PromiseShelf>().OpenAsync(customer.Reference, before, CancellationToken.None)).Value;
    }

    private static async Task<ComplaintShelfView> ComplaintsAsync(OpenDesk desk, Customer customer, string? before)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        return (await scope.Get<ComplaintShelf>().OpenAsync(customer.Reference, before, CancellationToken.None)).Value;
    }
}
