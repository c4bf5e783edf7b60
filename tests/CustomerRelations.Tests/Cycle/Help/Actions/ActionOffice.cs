using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

/// <summary>An office in which Folake Adeyemi has complained to Ben at the desk; Amara manages.</summary>
internal sealed class ActionOffice : IAsyncDisposable
{
    public static readonly CancellationToken None = CancellationToken.None;

    private ActionOffice(AdminOffice office)
    {
        Office = office;
        Folake = office.People.NewCustomer("Folake Adeyemi");
        Matter = office.People.NewMatter("You said Friday.", Folake);
        Complaint = Complaint.Receive(Matter, Matter.Goal, TestClock.Start);
    }

    public AdminOffice Office { get; }

    public Customer Folake { get; }

    public Matter Matter { get; }

    public Complaint Complaint { get; }

    public ListItem Cause { get; } = new() { Kind = ListKind.RootCause, Label = "A date without asking", Order = 90 };

    public ListItem Other { get; } = new() { Kind = ListKind.RootCause, Label = "A word not kept", Order = 91 };

    public static async Task<ActionOffice> OpenAsync(DatabaseKind kind)
    {
        var office = new ActionOffice(await AdminOffice.OpenAsync(kind));
        await office.Office.Database.SaveAsync("Complaint heard", office.Folake, office.Matter, office.Complaint, office.Cause, office.Other);
        return office;
    }

    /// <summary>The row as it is saved now.</summary>
    public Task<Complaint> NowAsync() => Office.Database.ReadAsync(db => db.Complaints.AsNoTracking().SingleAsync(row => row.Id == Complaint.Id));

    public Task<CorrectiveAction> ActionAsync() => Office.Database.ReadAsync(db => db.CorrectiveActions.AsNoTracking().OrderByDescending(row => row.Id).FirstAsync());

    public async Task<Result<string>> FindAsync(FoundCause cause, Guid? by = null, Guid? version = null)
    {
        var filled = cause with { Version = version ?? (await NowAsync()).Version };
        return await Office.AskAsync(by ?? Office.Ben, (CauseDesk desk) => desk.FindAsync(Complaint.Reference, filled, AdminOffice.Form(), None));
    }

    public Task<Result<string>> FindAsync() => FindAsync(new FoundCause { RootCauseId = Cause.Id });

    public NewAction New() => new() { Kind = CorrectiveKind.Process, WhatChanges = " The form shows the calendar. ", OwnerId = Office.Ben, DueBy = "in 2 weeks", CheckOn = "in 8 weeks" };

    public Task<Result<string>> AskAsync(NewAction? action = null, string? reference = null) =>
        Office.AskAsync(Office.Ben, (ActionAsk desk) => desk.NewAsync(reference ?? Complaint.Reference, action ?? New(), AdminOffice.Form(), None));

    /// <summary>The cause is found and a change is asked for.</summary>
    public async Task<CorrectiveAction> AskedAsync()
    {
        (await FindAsync()).IsDone.ShouldBeTrue();
        (await AskAsync()).IsDone.ShouldBeTrue();
        return await ActionAsync();
    }

    public async Task<Result<string>> DoAsync(Guid? version = null)
    {
        var action = await ActionAsync();
        return await Office.AskAsync(Office.Ben, (ActionDesk desk) => desk.DoAsync(action.Reference, new ActionDone { Version = version ?? action.Version }, AdminOffice.Form(), None));
    }

    public async Task<Result<string>> GiveUpAsync(string why)
    {
        var action = await ActionAsync();
        return await Office.AskAsync(Office.Ben, (ActionDesk desk) => desk.GiveUpAsync(action.Reference, new GivenUp { Why = why, Version = action.Version }, AdminOffice.Form(), None));
    }

    public async Task<Result<string>> CheckAsync(Guid? by = null, Guid? version = null)
    {
        var action = await ActionAsync();
        var seen = new SeenEffect { Effect = ActionEffect.Helped, EffectWords = "Nobody waits for nothing any more", Version = version ?? action.Version };
        return await Office.AskAsync(by ?? Office.Amara, (EffectDesk desk) => desk.CheckAsync(action.Reference, seen, AdminOffice.Form(), None));
    }

    public async Task<Result<string>> LearnAsync()
    {
        var learned = new NewLesson { Lesson = "Ask the workshop first", Version = (await NowAsync()).Version };
        return await Office.AskAsync(Office.Ben, (LessonDesk desk) => desk.LearnAsync(Complaint.Reference, learned, AdminOffice.Form(), None));
    }

    public async Task<Result<string>> TellAsync(string? reference = null)
    {
        var action = await ActionAsync();
        var told = new ToldWhatChanged { Complaint = reference ?? Complaint.Reference, WhatWeSaid = "The form shows the calendar now." };
        return await Office.AskAsync(Office.Ben, (NewsDesk desk) => desk.TellAsync(action.Reference, told, AdminOffice.Form(), None));
    }

    /// <summary>The customer says yes.</summary>
    public async Task CloseAsync() => (await Office.AskAsync(Office.Ben, async (ComplaintDesk desk) => await desk.JudgeAsync(
        Complaint.Reference, new CustomerVerdict { Verdict = Solved.Yes, Version = (await NowAsync()).Version }, AdminOffice.Form(), None))).IsDone.ShouldBeTrue();

    /// <summary>Another complaint, some days before or after the first one.</summary>
    public async Task<Complaint> HearAsync(int days, Guid? causeId, Customer? customer = null)
    {
        var matter = Office.People.NewMatter("Another word", customer);
        var complaint = Complaint.Receive(matter, matter.Goal, TestClock.Start.AddDays(days));
        complaint.Explain(null, causeId, null);
        await Office.Database.SaveAsync("Complaint heard", matter, complaint);
        return complaint;
    }

    public void Later(int days) => Office.Database.Clock.Advance(TimeSpan.FromDays(days));

    public async Task<ActionView> OpenAsync()
    {
        var action = await ActionAsync();
        return (await Office.AskAsync((ActionFolder folder) => folder.OpenAsync(action.Reference, null, None)))!;
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
