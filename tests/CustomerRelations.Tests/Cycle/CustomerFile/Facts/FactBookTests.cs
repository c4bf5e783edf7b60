using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Cycle.Receive.Import;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Facts;

public sealed class FactBookTests
{
    private int forms;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_they_told_us_is_kept_with_who_heard_it_why_and_until_when(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, talk) = await ToldAsync(desk);

        (await AddAsync(desk, customer, Wedding() with { MayBeUsedFor = " Deliveries ", Until = "2031-12-01", Source = talk.Reference })).IsDone.ShouldBeTrue();

        var fact = await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync());
        (fact.CustomerId, fact.ToldToId, fact.Words, fact.Purpose, fact.MayBeUsedFor).ShouldBe((customer.Id, desk.Office.Amara.Id, "Her daughter marries", "Help her in time", "Deliveries"));
        (fact.EndsOn, fact.SourceTouchpointId, fact.ToldAt).ShouldBe((new DateOnly(2031, 12, 1), talk.Id, talk.OccurredAt));
    }

    [Theory]
    [InlineData(29, 2, null, null)]
    [InlineData(29, 2, 2024, null)]
    [InlineData(29, 2, 2023, "There is no 29 February in 2023.")]
    [InlineData(31, 4, null, "There is no 31 April.")]
    [InlineData(null, 4, null, "Which day of the month?")]
    [InlineData(1, null, null, "Which month?")]
    [InlineData(1, 5, 61, "Write the year with four figures, such as 1961, or leave it empty.")]
    public void A_day_to_remember_is_in_the_calendar(int? day, int? month, int? year, string? refused)
    {
        var problems = new NewFactRules().Validate(new NewFact { Kind = FactKind.Date, Words = "Birthday", Purpose = "A card", Day = day, Month = month, Year = year }).Errors;

        problems.Select(problem => problem.ErrorMessage).ShouldBe(refused is null ? [] : [refused]);
    }

    [Fact]
    public void Nothing_is_kept_without_a_purpose_and_a_day_stands_only_where_it_belongs()
    {
        var problems = new NewFactRules().Validate(new NewFact { Kind = FactKind.Learned, Words = "Bakes", Day = 3 }).Errors;

        problems.Select(problem => problem.PropertyName).ShouldBe([nameof(NewFact.Purpose), nameof(NewFact.Day)], ignoreOrder: true);
    }

    [Theory, OnSqlite]
    public async Task A_last_day_that_is_past_or_no_day_is_refused_with_a_sentence(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, _) = await ToldAsync(desk);

        (await AddAsync(desk, customer, Wedding() with { Until = "yesterday" })).Problems.Errors.Single().ErrorMessage.ShouldBe("That was yesterday.");
        (await AddAsync(desk, customer, Wedding() with { Until = "some day" })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewFact.Until));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_conversation_of_somebody_else_is_no_source(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, _) = await ToldAsync(desk);
        var (_, foreign) = await ToldAsync(desk);

        (await AddAsync(desk, customer, Wedding() with { Source = foreign.Reference })).Problems.Errors.Single().PropertyName.ShouldBe(nameof(NewFact.Source));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_writes_over_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, _) = await ToldAsync(desk);
        await AddAsync(desk, customer, Wedding());
        var old = await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync());
        (await ChangeAsync(desk, customer, old, Wedding() with { Words = "Tola marries", Version = old.Version })).IsDone.ShouldBeTrue();

        (await ChangeAsync(desk, customer, old, Wedding() with { Words = "It is her niece", Version = old.Version })).Kind.ShouldBe(ResultKind.Conflict);
        (await ForgetAsync(desk, customer, old)).Kind.ShouldBe(ResultKind.Conflict);

        (await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync())).Words.ShouldBe("Tola marries");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_forgotten_is_gone_from_the_file_and_its_words_from_the_history(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, _) = await ToldAsync(desk);
        await AddAsync(desk, customer, Wedding());
        var first = await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync());
        await ChangeAsync(desk, customer, first, Wedding() with { Words = "Tola marries in May", Version = first.Version });
        (await WrittenAsync(desk)).ShouldContain("Tola");

        (await ForgetAsync(desk, customer, await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync()))).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.CustomerFacts.CountAsync())).ShouldBe(0);
        (await WrittenAsync(desk)).ShouldNotContain("marries");
        await using var scope = desk.Database.Scope(readOnly: true);
        var history = (await scope.Get<FileHistory>().OpenAsync(customer.Reference, null, CancellationToken.None)).Value.Changes;
        (history[0].Act, history[0].By).ShouldBe(("Fact forgotten", "Amara"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_import_kept_because_it_was_too_long_is_forgotten_with_the_fact(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);
        var note = "Her daughter marries. " + new string('x', Lengths.Sentences);
        var (_, run) = await office.ImportAsync(ImportDuplicates.Skip, ImportOffice.Row(2, "Maya Chen") with { Notes = [note] }, ImportOffice.Row(3, "Ann Lee") with { Notes = [note] });
        (await office.RowsAsync(run)).ShouldAllBe(row => row.Kept!.Contains("marries"));
        var maya = (await office.FilesAsync()).Single(file => file.DisplayName == "Maya Chen");

        await using (var scope = office.Database.Scope(office.Office.Amara.Id))
        {
            var fact = maya.Facts.Single();
            (await scope.Get<FactBook>().ForgetAsync(maya.Reference, fact.Id, fact.Version, new Submission($"{1:d32}", [1]), CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        (await office.RowsAsync(run)).Select(row => row.Kept is null).ShouldBe([true, false]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_fact_of_another_file_is_not_there(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, _) = await ToldAsync(desk);
        var (stranger, _) = await ToldAsync(desk);
        await AddAsync(desk, customer, Wedding());
        var fact = await desk.Database.ReadAsync(db => db.CustomerFacts.SingleAsync());

        (await ForgetAsync(desk, stranger, fact)).Kind.ShouldBe(ResultKind.NotFound);
        (await ChangeAsync(desk, stranger, fact, Wedding() with { Version = fact.Version })).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static NewFact Wedding() => new() { Kind = FactKind.Learned, Words = "Her daughter marries", Purpose = "Help her in time" };

    private static async Task<(Customer Customer, Touchpoint Talk)> ToldAsync(OpenDesk desk)
    {
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        var talk = desk.Office.NewTouchpoint(matter, TestClock.Start.AddHours(-3));
        await desk.Database.SaveAsync("Customer welcomed", customer, matter, talk);
        return (customer, talk);
    }

    private async Task<Result<string>> AddAsync(OpenDesk desk, Customer customer, NewFact fact)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<FactBook>().AddAsync(customer.Reference, fact, Form(), CancellationToken.None);
    }

    private async Task<Result<string>> ChangeAsync(OpenDesk desk, Customer customer, CustomerFact fact, NewFact said)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<FactBook>().ChangeAsync(customer.Reference, fact.Id, said, Form(), CancellationToken.None);
    }

    private async Task<Result<string>> ForgetAsync(OpenDesk desk, Customer customer, CustomerFact fact)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        return await scope.Get<FactBook>().ForgetAsync(customer.Reference, fact.Id, fact.Version, Form(), CancellationToken.None);
    }

    private static async Task<string> WrittenAsync(OpenDesk desk) =>
        string.Concat(await desk.Database.ReadAsync(db => db.Set<ChangeDetail>().Select(detail => detail.Before + detail.After).ToListAsync()));

    private Submission Form() => new($"{++forms:d32}", [1]);
}
