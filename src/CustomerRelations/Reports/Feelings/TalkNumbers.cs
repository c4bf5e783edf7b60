using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Feelings;

/// <summary>In which numbers a conversation counts.</summary>
public static class TalkNumbers
{
    /// <summary>The hour of the week it was at the branch: "1-9" is Monday from nine to ten.</summary>
    public static string HourOf(DateTime at, OpenDays days)
    {
        var local = BranchTime.Local(at, days.Zone);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)local.DayOfWeek}-{local.Hour}");
    }

    public static IReadOnlyList<KeyValuePair<string, long>> Of(TalkFact fact, OpenDays days)
    {
        var felt = Felt(fact).ToList();
        var (channel, goal, hour) = ($"|{ReportScope.Channel}:{fact.ChannelId}", $"|{ReportScope.Goal}:{Cross.Key(fact.GoalId)}", $"|{ReportNames.Hour}:{HourOf(fact.At, days)}");
        var numbers = new List<KeyValuePair<string, long>>(felt.Count * 4)
        {
            new($"arrived:{Side(fact.Arrived)}", 1), new($"left:{Side(fact.Left)}", 1),
        };
        foreach (var (name, amount) in felt)
        {
            numbers.Add(new(name, amount));
            numbers.Add(new(name + channel, amount));
            numbers.Add(new(name + goal, amount));
            if (name is Talks.LeftKnown or Talks.LeftLow)
            {
                numbers.Add(new(name + hour, amount));
            }
        }

        numbers.AddRange(Said(fact));
        numbers.AddRange(Doors(fact));
        numbers.AddRange(QuietNumbers.Of(fact));
        return numbers;
    }

    private static string Side(Feeling? feeling) => feeling is { } known ? ((int)known).ToString(CultureInfo.InvariantCulture) : Talks.CouldNotTell;

    private static IEnumerable<KeyValuePair<string, long>> Felt(TalkFact fact)
    {
        yield return new(Talks.All, 1);
        if (fact.Left is { } left)
        {
            yield return new(Talks.LeftKnown, 1);
            if (left != Feeling.SoSo)
            {
                yield return new(left < Feeling.SoSo ? Talks.LeftLow : Talks.LeftHigh, 1);
            }
        }

        if (fact is { Arrived: { } from, Left: { } to })
        {
            var lift = (int)to - (int)from;
            yield return new(Talks.LiftKnown, 1);
            yield return new(Talks.LiftSum, lift);
            yield return new(Talks.LiftSquares, lift * lift);
            if (from <= Feeling.Unhappy)
            {
                yield return new(Talks.CameLow, 1);
                yield return new(Talks.Lifted, lift > 0 ? 1 : 0);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, long>> Said(TalkFact fact) => fact is { Arrived: null, Left: null }
        ? [] : [new(fact.Source == FeelingSource.Staff ? Talks.Ours : Talks.Theirs, 1)];

    private static IEnumerable<KeyValuePair<string, long>> Doors(TalkFact fact)
    {
        if (fact is { DoorFrom: { } from, DoorTo: { } to })
        {
            var way = $"{from}>{to}";
            yield return new(Talks.Wrong, 1);
            yield return new($"{Talks.Wrong}|{ReportScope.Channel}:{fact.ChannelId}", 1);
            yield return new($"{Talks.Wrong}|{ReportScope.Goal}:{Cross.Key(fact.GoalId)}", 1);
            yield return new($"{Talks.Wrong}|{ReportNames.Way}:{way}", 1);
            yield return new($"{Talks.Wrong}|way-goal:{way}>{Cross.Key(fact.GoalId)}", 1);
            yield return new($"{Talks.Wrong}|way-channel:{way}>{fact.ChannelId}", 1);
        }
    }
}
