using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Promises of a generated office: most are kept, some move, a few break, and those due soon are open.</summary>
internal sealed class PromiseCourse(Props props, Pile pile)
{
    private readonly References<Promise> references = new(props.Before.Promises);

    /// <value>How many were made.</value>
    public int Count { get; private set; }

    /// <summary>Gives a word in a conversation, and lets it come to what it comes to by now.</summary>
    public void Give(Tale tale, Touchpoint talk)
    {
        var dice = props.Dice;
        DateTime? due = dice.Percent(95) ? tale.House.Almanac.Noon(talk.OccurredAt, 1 + dice.Below(10)) : null;
        var condition = due is null ? props.Chatter.Say(props.Words.Conditions, tale.About) : null;
        var promise = Make(tale, props.Chatter.Say(props.Words.Promises, tale.About), talk.StaffId, talk.OccurredAt, due, condition, talk.Id);
        Settle(tale, promise, late: due is { } day && props.Now - day < TimeSpan.FromDays(10) && dice.Percent(10));
    }

    public Promise Make(Tale tale, string words, Guid byId, DateTime at, DateTime? due, string? condition = null, Guid? touchpointId = null)
    {
        var promise = props.Press.Stamp(Promise.Make(tale.Matter, words, byId, at, due, condition, touchpointId), at);
        references.Give(promise);
        pile.Promises.Add(promise);
        Count++;
        return promise;
    }

    /// <param name="late">It is past its day and nobody has said anything.</param>
    public void Settle(Tale tale, Promise promise, bool late)
    {
        var dice = props.Dice;
        if (promise.DueAt is null)
        {
            SettleWhenever(tale, promise);
            return;
        }

        if (dice.Percent(8))
        {
            Delay(tale, promise);
        }

        var due = promise.DueAt.Value;
        if (late || due >= props.Now)
        {
            return;
        }

        _ = dice.Weighted([84, 9, 4, 3]) switch
        {
            0 => Kept(promise, Between(promise.MadeAt, due)),
            1 => Kept(promise, tale.House.Almanac.Later(dice, due, 1 + dice.Below(3)) ?? due),
            2 => Broken(tale, promise, tale.House.Almanac.Soon(dice, due) ?? due),
            _ => Released(promise, Between(promise.MadeAt, due)),
        };
    }

    // A word without a day is kept when its condition comes true.
    private void SettleWhenever(Tale tale, Promise promise)
    {
        if (props.Dice.Percent(90) && tale.House.Almanac.Later(props.Dice, promise.MadeAt, 2 + props.Dice.Below(30)) is { } kept)
        {
            promise.Keep(kept);
        }
    }

    private void Delay(Tale tale, Promise promise)
    {
        var old = promise.DueAt!.Value;
        var told = Between(promise.MadeAt, old);
        if (told >= props.Now)
        {
            return;
        }

        var delay = promise.Delay(tale.House.Almanac.Noon(old, 2 + props.Dice.Below(5)), props.Dice.Percent(85) ? told : null, props.Dice.Pick(props.Words.Delays), promise.OwnerId);
        pile.Delays.Add(props.Press.Stamp(delay, told));
    }

    private static bool Kept(Promise promise, DateTime at)
    {
        promise.Keep(at);
        return true;
    }

    private bool Broken(Tale tale, Promise promise, DateTime at)
    {
        promise.Break(props.Dice.Pick(props.Words.Broken), at, props.Chatter.Say(props.Words.Told, tale.About));
        return true;
    }

    private bool Released(Promise promise, DateTime at)
    {
        promise.Release(at, props.Dice.Pick(props.Words.Released));
        return true;
    }

    private DateTime Between(DateTime from, DateTime to) => from.AddSeconds(props.Dice.Below(Math.Max((int)(to - from).TotalSeconds, 1)));
}
