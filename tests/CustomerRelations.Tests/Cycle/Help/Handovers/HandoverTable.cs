using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Handovers;

/// <summary>Amara has a matter with an open promise; Ben stands alone, Chidi and Dana work in the counter's team.</summary>
internal sealed class HandoverTable(OpenDesk desk, Customer customer, Matter matter, Promise promise, Team counter, StaffMember chidi, StaffMember dana) : IAsyncDisposable
{
    private int forms;

    public OpenDesk Desk { get; } = desk;

    public TestDatabase Database => Desk.Database;

    public Guid Amara => Desk.Office.Amara.Id;

    public Guid Ben => Desk.Office.Ben.Id;

    public Customer Customer { get; } = customer;

    public Matter Matter { get; } = matter;

    public Promise Promise { get; } = promise;

    public Team Counter { get; } = counter;

    public StaffMember Chidi { get; } = chidi;

    public StaffMember Dana { get; } = dana;

    public static async Task<HandoverTable> AtAsync(DatabaseKind kind)
    {
        var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("I need the mixer before the wedding", customer);
        var promise = Promise.Make(matter, "Ring her when it is tested", desk.Office.Amara.Id, TestClock.Start, TestClock.Start.AddHours(2));
        var counter = new Team { BranchId = desk.Office.Branch.Id, Name = "Counter" };
        var chidi = new StaffMember { UserName = "chidi", DisplayName = "Chidi", BranchId = desk.Office.Branch.Id, TeamId = counter.Id };
        var dana = new StaffMember { UserName = "dana", DisplayName = "Dana", BranchId = desk.Office.Branch.Id, TeamId = counter.Id };
        await using var scope = desk.Database.Scope();
        scope.Db.AddRange(customer, matter, promise, counter, chidi, dana);
        scope.Db.Note("A table laid", matter);
        await scope.Db.SaveChangesAsync();
        return new HandoverTable(desk, customer, matter, promise, counter, chidi, dana);
    }

    public async Task<Result<string>> OfferAsync(Guid? to, string? why = "He knows the machine", Guid? by = null, string? reference = null)
    {
        await using var scope = Database.Scope(by ?? Amara);
        return await scope.Get<HandoverBook>().OfferAsync(reference ?? Matter.Reference, new NewHandover { To = to, Why = why, Told = true, StoryRepeated = true }, NextForm(), CancellationToken.None);
    }

    /// <summary>Offers the matter and tells which hand-over it became.</summary>
    public async Task<Guid> OfferedAsync(Guid to)
    {
        (await OfferAsync(to)).Sentence.ShouldBe("");
        return (await Database.ReadAsync(db => db.Handovers.SingleAsync(handover => handover.AcceptedAt == null && handover.ReturnedAt == null))).Id;
    }

    public async Task<Result<string>> AcceptAsync(Guid id, Guid by)
    {
        await using var scope = Database.Scope(by);
        return await scope.Get<HandoverTray>().AcceptAsync(id, NextForm(), CancellationToken.None);
    }

    public async Task<Result<string>> ReturnAsync(Guid id, Guid by, string? why = "Not our machine")
    {
        await using var scope = Database.Scope(by);
        return await scope.Get<HandoverTray>().ReturnAsync(id, new HandoverReturn { Why = why }, NextForm(), CancellationToken.None);
    }

    public async Task<Result<HandoverView>> OpenAsync(Guid id, Guid by)
    {
        await using var scope = Database.Scope(by, readOnly: true);
        return await scope.Get<HandoverTray>().OpenAsync(id, CancellationToken.None);
    }

    public Task<Matter> ReadMatterAsync() => Database.ReadAsync(db => db.Matters.SingleAsync(found => found.Id == Matter.Id));

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private Submission NextForm() => new($"{Interlocked.Increment(ref forms):d32}", [2]);
}
