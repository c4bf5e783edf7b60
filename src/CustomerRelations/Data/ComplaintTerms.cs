using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>Until when somebody who complains at a branch is thanked, told again and answered, as its policy has it.</summary>
/// <param name="ThankWithin">Working days until whose end they are thanked.</param>
/// <param name="TellEvery">Working days without a word from us after which they are told again.</param>
/// <param name="FinalWithin">Days until whose end they have our last answer.</param>
/// <param name="FinalInWorkingDays">Those days are working days; else days of the calendar.</param>
public sealed record ComplaintTerms(int ThankWithin, int TellEvery, int FinalWithin, bool FinalInWorkingDays)
{
    /// <value>What holds where nobody has written a policy.</value>
    public static ComplaintTerms Usual { get; } = Of(new ComplaintPolicy());

    public static ComplaintTerms Of(ComplaintPolicy policy) => new(policy.ThankWithin, policy.TellEvery, policy.FinalWithin, policy.FinalInWorkingDays);

    /// <summary>Until when they are thanked in time; UTC.</summary>
    public DateTime ThankBy(DateTime receivedAt, OpenDays days) => days.EndOfWorkingDay(receivedAt, ThankWithin);

    /// <summary>Until when they are told again in time; UTC.</summary>
    /// <param name="toldAt">When they last had a word from us, or complained.</param>
    /// <param name="days">The days of the branch.</param>
    public DateTime TellBy(DateTime toldAt, OpenDays days) => days.EndOfWorkingDay(toldAt, TellEvery);

    /// <summary>Until when they have our last answer in time; UTC.</summary>
    public DateTime FinalBy(DateTime receivedAt, OpenDays days) =>
        FinalInWorkingDays ? days.EndOfWorkingDay(receivedAt, FinalWithin) : days.EndOf(days.DayOf(receivedAt).AddDays(FinalWithin));

    /// <summary>How many days lie between two moments, counted as the last answer is.</summary>
    public int DaysBetween(DateTime from, DateTime to, OpenDays days) =>
        FinalInWorkingDays ? days.WorkingDaysBetween(from, to) : Math.Max(0, days.DayOf(to).DayNumber - days.DayOf(from).DayNumber);
}
