using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The calls that the rule about unhappy endings asked for in the last weeks of the demo office, as its sweep would have, and those that were made.</summary>
/// <remarks>The sweep finds each ending asked for already, so it asks for none of them again.</remarks>
internal sealed class Callbacks(Props props, FollowUpRule rule)
{
    /// <value>In days: how long the rule has been on.</value>
    public const int OnFor = 42;

    // One person is not called twice for endings closer together than this, as the rule promises.
    private const int RestDays = 7;
    private const int Hers = 3;

    private static readonly string[] Said =
    [
        "Rang to ask how it is now. They had not thought that anybody would.",
        "Rang and said sorry once more, and what happens next.",
        "Rang. They told the rest of it, and I wrote it down.",
        "Rang and asked what would put it right. Less than I feared.",
        "Rang twice, reached them in the evening. We laughed in the end.",
        "Rang. They are still cross about the waiting, not about the work.",
    ];

    /// <summary>Asks for every call, and makes those that are no longer open.</summary>
    /// <param name="guests">Everybody who has a file.</param>
    /// <param name="amara">Whose newest calls stay open.</param>
    public void Ask(IEnumerable<Guest> guests, StaffMember amara)
    {
        var files = guests.Where(guest => guest.Customer is { ContactRefusedAt: null }).ToDictionary(guest => guest.Customer!.Id);
        var asked = Endings(files).Select(ending => (Ending: ending, Guest: files[ending.CustomerId!.Value], Next: NextOf(ending)))
            .Select(one => (one.Ending, one.Guest, one.Next, Task: TaskFor(one.Ending, one.Guest))).ToList();
        var hers = asked.Where(one => one.Next is null && one.Task.AssigneeId == amara.Id).Select(one => one.Task).OrderByDescending(task => task.DueAt).Take(Hers).ToHashSet();
        foreach (var (ending, guest, next, task) in asked)
        {
            var often = next is null ? OpenOf(task) : 0;
            var stays = task.AssigneeId == amara.Id ? often > 0 && hers.Contains(task) : props.Dice.Percent(often);
            if (!stays)
            {
                Make(task, ending, guest, next);
            }

            props.Ledger.Tasks.Add(task);
            props.Ledger.Firings.Add(new RuleFiring
            {
                RuleId = rule.Id, SubjectId = ending.Id, Occurrence = FollowUpSubject.Once, CustomerId = task.CustomerId, HappenedAt = ending.OccurredAt,
                FiredAt = task.AskedAt, Outcome = FiringOutcome.Asked, TaskId = task.Id,
            });
        }
    }

    // The order, and the rest that a person is given, are those of the sweep.
    private List<Touchpoint> Endings(Dictionary<Guid, Guest> files)
    {
        var first = new Dictionary<Guid, DateTime>();
        var chosen = new List<Touchpoint>();
        var from = props.Now.AddDays(-OnFor);
        foreach (var talk in props.Ledger.Touchpoints.Where(talk => talk.Left <= rule.LeftAtMost && talk.OccurredAt >= from).OrderBy(talk => talk.OccurredAt).ThenBy(talk => talk.Goal, StringComparer.Ordinal))
        {
            if (talk.CustomerId is not { } whose || !files.ContainsKey(whose) || (first.TryGetValue(whose, out var last) && talk.OccurredAt - last < TimeSpan.FromDays(RestDays)))
            {
                continue;
            }

            first[whose] = talk.OccurredAt;
            chosen.Add(talk);
        }

        return chosen;
    }

    private FollowUpTask TaskFor(Touchpoint ending, Guest guest)
    {
        var branch = guest.House.Branch;
        var due = new OpenDays(branch.TimeZone, day => branch.OpeningHours.SpanOf(day.DayOfWeek)).AddWorkingDays(ending.OccurredAt, rule.Wait);
        var about = new FollowUpSubject(guest.Customer!.Id, ending.MatterId, rule.Id, ending.Id, FollowUpSubject.Once);
        var left = ending.Left == Feeling.Upset ? "upset" : "unhappy";
        return FollowUpTask.Ask(about, props.Ledger.MatterOf(ending.MatterId).OwnerId, $"Call {guest.Customer.DisplayName}, who left {left}", ending.LoggedAt, due);
    }

    // So many of a hundred are still open: nearly all of those that are due now, few of those that are late.
    private int OpenOf(FollowUpTask task) => (props.Now - task.DueAt).TotalDays switch
    {
        < 1 => 96,
        < 4 => 92,
        < 8 => 75,
        < 12 => 30,
        _ => 0,
    };

    // Who was spoken with again about it needs no call.
    private Touchpoint? NextOf(Touchpoint ending) =>
        props.Ledger.Touchpoints.Where(talk => talk.MatterId == ending.MatterId && talk.OccurredAt > ending.LoggedAt).MinBy(talk => talk.OccurredAt);

    private void Make(FollowUpTask task, Touchpoint ending, Guest guest, Touchpoint? next)
    {
        if (next is not null)
        {
            task.Done(next.LoggedAt, next.Id);
        }
        else if (guest.House.Diary.Later(props.Dice, ending.OccurredAt, 1) is { } at)
        {
            var call = Ring(ending, guest, at);
            task.Done(call.LoggedAt, call.Id);
        }
    }

    private Touchpoint Ring(Touchpoint ending, Guest guest, DateTime at)
    {
        var matter = props.Ledger.MatterOf(ending.MatterId);
        var telling = new Telling
        {
            Topic = "", Channel = "Phone", Goal = matter.Goal, Did = props.Dice.Pick(Said), Direction = Direction.Outbound,
            Arrived = Feeling.SoSo, Left = props.Dice.Percent(60) ? Feeling.Pleased : Feeling.SoSo,
        };
        return props.Counter.Say(matter, guest, telling, props.Ledger.Staff.Single(staff => staff.Id == matter.OwnerId), at);
    }
}
