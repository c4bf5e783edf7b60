using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>What the demo office changed because people complained: one change that helped, one to look at now, one that is due.</summary>
internal sealed class Amends(Props props, StaffRoom room)
{
    private const string Helped = "Our own slip";
    private const string Instead = "Too few hands";
    private const int Asking = 4;

    private readonly BranchDiary diary = room.HouseOf("market").Diary;
    private readonly Ledger ledger = props.Ledger;
    private readonly StaffMember amara = room.Colleague("amara");
    private readonly StaffMember farid = room.Colleague("farid");

    public void Make()
    {
        LookBack();
        var prices = Ask(CorrectiveKind.Information, "The price of a repair stands on the paper they take home, before we begin.", "A price nobody explained", amara, (62, 40), diary.Today.AddDays(-1));
        prices.Do(amara.Id, DaysAgo(38));
        Link(prices, 62);
        var dates = Ask(
            CorrectiveKind.Process, "The repair form shows the workshop’s own calendar. No free-typed dates. Jonas tries it first.", "A date given without asking the workshop", farid, (16, 0), diary.Today.AddDays(42));
        Link(dates, 16);
    }

    private void LookBack()
    {
        var (done, looked) = (DaysAgo(74), DaysAgo(12));
        var cause = props.Lists.Cause(Helped);
        Quieten(cause, done);
        var action = Ask(CorrectiveKind.Process, "A second pair of eyes looks at every repair before it leaves the bench.", Helped, farid, (95, 72), diary.DayOf(looked));
        var window = EffectWindow.Of(done, looked)!;
        var (before, after) = (Count(cause, window.From, window.Done), Count(cause, window.Done.AddDays(1), window.Until));
        action.Do(farid.Id, done);
        action.Check(after < before ? ActionEffect.Helped : ActionEffect.PartlyHelped, "Fewer come back with the same thing. On busy Saturdays it is still forgotten.", (before, after, window.Days), farid.Id, looked);

        var asking = Link(action, 95).Where(complaint => complaint.ClosedAt < done).ToList();
        foreach (var complaint in asking.Skip(1))
        {
            Tell(action, complaint, done.AddDays(1));
        }

        asking.FirstOrDefault()?.Find(ComplaintFinding.Upheld, "Four eyes see what two are too busy for.");
        asking.FirstOrDefault()?.Learn([action], farid.Id, looked);
    }

    // After the change it happened less: of three, one still does. The others had another cause.
    private void Quieten(Guid? cause, DateTime done)
    {
        foreach (var (at, complaint) in ledger.Complaints.Where(complaint => complaint.RootCauseId == cause && complaint.ReceivedAt > done).OrderBy(complaint => complaint.ReceivedAt).ToList().Index())
        {
            complaint.RootCauseId = at % 3 == 0 ? cause : props.Lists.Cause(Instead);
        }
    }

    private int Count(Guid? cause, DateOnly from, DateOnly until) =>
        ledger.Complaints.Count(complaint => complaint.RootCauseId == cause && DateOnly.FromDateTime(complaint.ReceivedAt) >= from && DateOnly.FromDateTime(complaint.ReceivedAt) < until);

    private CorrectiveAction Ask(CorrectiveKind kind, string words, string cause, StaffMember owner, (int Asked, int Due) ago, DateOnly checkOn)
    {
        var action = CorrectiveAction.Ask(kind, words, owner.Id, DaysAgo(ago.Due), checkOn, amara.Id, DaysAgo(ago.Asked), props.Lists.Cause(cause));
        ledger.Actions.Add(action);
        return action;
    }

    // The last who complained of it before it was asked for.
    private List<Complaint> Link(CorrectiveAction action, int askedAgo)
    {
        var asking = ledger.Complaints.Where(complaint => complaint.RootCauseId == action.RootCauseId && complaint.ReceivedAt < DaysAgo(askedAgo))
            .OrderByDescending(complaint => complaint.ReceivedAt).Take(Asking).ToList();
        ledger.Asked.AddRange(asking.Select(complaint => new ComplaintAction { ComplaintId = complaint.Id, ActionId = action.Id, At = action.AskedAt }));
        return asking;
    }

    private void Tell(CorrectiveAction action, Complaint complaint, DateTime at)
    {
        var asked = ledger.Asked.Single(row => row.ActionId == action.Id && row.ComplaintId == complaint.Id);
        (asked.ToldAt, asked.ToldById) = (at, amara.Id);
        ledger.Tellings.Add(ComplaintTelling.Tell(complaint, "Because you told us: a second colleague looks at every repair before it leaves the bench.", amara.Id, at));
    }

    private DateTime DaysAgo(int days) => diary.Noon(diary.Today.AddDays(-days));
}
