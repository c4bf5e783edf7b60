using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Promises of the demo office beside those of the files: most kept, some late, some moved, a few broken.</summary>
internal sealed class WordGiven(Props props)
{
    private const int Count = 190;
    private const int Forgotten = 10;

    private readonly Lines lines = SeedFile.Read<Lines>("Demo.word-given.json");

    public void Give(IReadOnlyList<Guest> guests)
    {
        for (var number = 0; number < Count; number++)
        {
            var guest = props.Dice.Pick(guests);
            Give(guest, props.Dice.Pick(guest.Talks));
        }
    }

    /// <summary>Promises that fall due in what is left of today, or in the next open hours.</summary>
    public void GiveForToday(IReadOnlyList<Guest> guests, House house, IReadOnlyList<StaffMember> by)
    {
        var here = guests.Where(guest => guest.House == house && guest.Talks.Count > 0).ToList();
        for (var number = 0; number < by.Count; number++)
        {
            var guest = props.Dice.Pick(here);
            var talk = guest.Talks.MaxBy(talk => talk.OccurredAt)!;
            props.Ledger.Promises.Add(Promise.Make(MatterOf(talk), Words(), by[number].Id, talk.OccurredAt, house.Diary.Ahead(0, 30 + (20 * number)), null, talk.Id));
        }
    }

    private void Give(Guest guest, Touchpoint talk)
    {
        var diary = guest.House.Diary;
        var due = diary.Noon(diary.DayOf(talk.OccurredAt).AddDays(1 + props.Dice.Below(7)));
        var promise = Promise.Make(MatterOf(talk), Words(), talk.StaffId, talk.OccurredAt, due, null, talk.Id);
        props.Ledger.Promises.Add(promise);
        Settle(promise, diary, talk.OccurredAt, due);
    }

    private void Settle(Promise promise, BranchDiary diary, DateTime made, DateTime due)
    {
        if (due > props.Now)
        {
            return;
        }

        var fell = props.Dice.Below(100);
        if (fell < 9 && Between(diary, made, due) is { } told)
        {
            due = diary.Noon(diary.DayOf(due).AddDays(3));
            promise.Delay(due, told, props.Dice.Pick(lines.Delays), promise.MadeById);
        }

        if (due > props.Now)
        {
            return;
        }

        SettleDue(promise, diary, made, due, fell);
    }

    private void SettleDue(Promise promise, BranchDiary diary, DateTime made, DateTime due, int fell)
    {
        var after = diary.Later(props.Dice, due, 1);
        switch (fell)
        {
            case >= 96 when after is { } late:
                promise.Break(props.Dice.Pick(lines.Broken), late);
                break;
            case >= 93 when Between(diary, made, due) is { } before:
                promise.Release(before);
                break;
            case >= 85 when after is { } late:
                promise.Keep(late);
                break;

            // Only what fell due in the last days may still be forgotten.
            case >= 78 when due > props.Now.AddDays(-Forgotten):
                break;
            default:
                promise.Keep(Between(diary, made, due) ?? due);
                break;
        }
    }

    private DateTime? Between(BranchDiary diary, DateTime made, DateTime due) => diary.Soon(props.Dice, made) is { } soon && soon < due ? soon : null;

    private string Words() => props.Talk.Filler()(props.Dice.Pick(lines.Promises));

    private Matter MatterOf(Touchpoint talk) => props.Ledger.MatterOf(talk.MatterId);

    internal sealed record Lines(IReadOnlyList<string> Promises, IReadOnlyList<string> Delays, IReadOnlyList<string> Broken);
}
