using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Remedies;

/// <summary>An office with a complaint about a mixer; Ben at the desk may spend £75 on it, Farid, a manager, £500, Amara, an admin, what it takes.</summary>
internal sealed class RemedyOffice : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private RemedyOffice(AdminOffice office, Guid farid, Complaint complaint, IReadOnlyList<ListItem> kinds) =>
        (Office, Farid, Complaint, Kinds) = (office, farid, complaint, kinds);

    public AdminOffice Office { get; }

    public Guid Ben => Office.Ben;

    public Guid Farid { get; }

    public Guid Amara => Office.Amara;

    public Complaint Complaint { get; }

    public IReadOnlyList<ListItem> Kinds { get; }

    public static async Task<RemedyOffice> OpenAsync(DatabaseKind kind)
    {
        var office = await AdminOffice.OpenAsync(kind);
        var farid = new StaffMember { UserName = "farid", DisplayName = "Farid", BranchId = office.People.Branch.Id };
        var customer = office.People.NewCustomer("Folake Adeyemi");
        var matter = office.People.NewMatter("My mixer", customer);
        var complaint = Complaint.Receive(matter, "You said Friday.", TestClock.Start);
        await using (var scope = office.Database.Scope())
        {
            scope.Db.AddRange(
                farid, customer, matter, complaint,
                EmpowermentLimit.For(StaffRole.FrontDesk, "GBP", 75_00), EmpowermentLimit.For(StaffRole.Manager, "GBP", 500_00));
            scope.Db.Note("Complaint received", complaint);
            await scope.Db.SaveChangesAsync();
        }

        await office.GiveAsync(farid.Id, StaffRole.Manager);
        var kinds = await office.Database.ReadAsync(db => db.ListItems.AsNoTracking().Where(item => item.Kind == ListKind.RemedyKind).OrderBy(item => item.Order).ToListAsync());
        return new RemedyOffice(office, farid.Id, complaint, kinds);
    }

    public NewRemedy New(string? cost, string? doneBy = "Thu 16:00", string? words = null) =>
        new() { Kinds = [Kinds[0].Id, Kinds[4].Id], Cost = cost, DoneBy = doneBy, WhatWeDo = words, Why = "You said Friday" };

    public Task<Result<OfferedRemedy>> OfferAsync(Guid byId, NewRemedy remedy, Submission? form = null) =>
        Office.AskAsync(byId, (RemedyDesk desk) => desk.OfferAsync(form ?? AdminOffice.Form(), Complaint.Reference, remedy, None));

    /// <summary>A remedy of Ben's that waits for a yes.</summary>
    public async Task<Remedy> AskedAsync(string cost = "120")
    {
        (await OfferAsync(Ben, New(cost))).IsDone.ShouldBeTrue();
        return (await RemediesAsync())[^1];
    }

    public Task<Result<string>> ApproveAsync(Guid byId, Remedy remedy, string? doneBy = null) =>
        Office.AskAsync(byId, (ApprovalDesk desk) => desk.ApproveAsync(AdminOffice.Form(), remedy.Id, new Approval { Version = remedy.Version, DoneBy = doneBy }, None));

    public Task<Result<string>> DeclineAsync(Guid byId, Remedy remedy, string? why) =>
        Office.AskAsync(byId, (ApprovalDesk desk) => desk.DeclineAsync(AdminOffice.Form(), remedy.Id, new Refusal { Version = remedy.Version, Why = why }, None));

    public Task<List<Remedy>> RemediesAsync() => Office.Database.ReadAsync(db => db.Remedies.AsNoTracking().Include(remedy => remedy.Parts).OrderBy(remedy => remedy.OfferedAt).ThenBy(remedy => remedy.Id).ToListAsync());

    public Task<List<Promise>> PromisesAsync() => Office.Database.ReadAsync(db => db.Promises.AsNoTracking().OrderBy(promise => promise.Id).ToListAsync());

    public async Task CloseAsync()
    {
        await using var scope = Office.Database.Scope(Amara);
        var complaint = await scope.Db.Complaints.SingleAsync();
        complaint.Judge(Solved.Yes, null, null, Amara, TestClock.Start);
        scope.Db.Note("Verdict heard", complaint);
        await scope.Db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
