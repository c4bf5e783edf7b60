using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Matters of the demo office that wait for another table to take them.</summary>
internal sealed class Waiting(Props props, StaffRoom room)
{
    private static readonly (string House, string? To, string? Team, string Reason)[] Offers =
    [
        ("market", "amara", null, "She asked for you by name."),
        ("market", null, "Counter", "I am at the van until Thursday, and he wants to hear something before."),
        ("market", "farid", null, "It needs somebody who may bend a rule."),
        ("market", null, "Workshop", "Only the workshop can say whether it is worth it."),
        ("harbour", "rukhsana", null, "He would rather talk in Urdu."),
        ("station", "thandiwe", null, "She knows this machine best."),
    ];

    public void Offer(IReadOnlyList<Guest> guests)
    {
        foreach (var (key, to, team, reason) in Offers)
        {
            var house = room.HouseOf(key);
            var staffId = to is null ? (Guid?)null : room.Colleague(to).Id;
            var teamId = team is null ? (Guid?)null : props.Ledger.Teams.Single(one => one.BranchId == house.Branch.Id && one.Name == team).Id;
            var talk = guests.Where(guest => guest.House == house).SelectMany(guest => guest.Talks)
                .Where(talk => talk.Solved is Solved.NotYet or Solved.Partly && CanMove(talk, staffId))
                .MaxBy(talk => talk.OccurredAt)!;
            var at = house.Diary.Soon(props.Dice, talk.OccurredAt) ?? talk.OccurredAt;
            props.Ledger.Handovers.Add(Handover.Offer(props.Ledger.MatterOf(talk.MatterId), staffId, teamId, reason, props.Dice.Percent(70), at, talk.Id));
        }
    }

    private bool CanMove(Touchpoint talk, Guid? toStaffId) =>
        props.Ledger.MatterOf(talk.MatterId).OwnerId != toStaffId && props.Ledger.Handovers.TrueForAll(handover => handover.MatterId != talk.MatterId);
}
