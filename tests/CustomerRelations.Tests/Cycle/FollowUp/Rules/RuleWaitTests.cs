using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class RuleWaitTests
{
    [Theory]
    [InlineData("2026-03-02 10:00", 20, RuleWaitUnit.Minutes, null, "Europe/London", "2026-03-02 10:20")]
    [InlineData("2026-03-02 22:00", 3, RuleWaitUnit.Hours, null, "Europe/London", "2026-03-03 01:00")]
    [InlineData("2026-03-28 12:00", 1, RuleWaitUnit.Days, null, "Europe/London", "2026-03-29 11:00")]
    [InlineData("2026-10-24 11:00", 1, RuleWaitUnit.Days, null, "Europe/London", "2026-10-25 12:00")]
    [InlineData("2026-03-02 12:00", 7, RuleWaitUnit.Days, 10, "America/Los_Angeles", "2026-03-09 17:00")]
    [InlineData("2026-03-02 15:00", 0, RuleWaitUnit.Hours, 9, "Europe/London", "2026-03-03 09:00")]
    [InlineData("2026-03-06 16:00", 1, RuleWaitUnit.WorkingDays, null, "Europe/London", "2026-03-09 16:00")]
    [InlineData("2026-03-16 11:00", 1, RuleWaitUnit.WorkingDays, null, "Europe/London", "2026-03-18 11:00")]
    [InlineData("2026-03-16 11:00", 2, RuleWaitUnit.WorkingDays, 10, "Europe/London", "2026-03-19 10:00")]
    public void What_a_rule_asks_for_is_due_by_the_clock_of_the_customer_and_the_days_of_the_branch(string happened, int wait, RuleWaitUnit unit, int? hour, string zone, string due)
    {
        var sentence = new RuleSentence { Trigger = RuleTrigger.LeftUnhappy, Wait = wait, WaitUnit = unit, AtHour = hour };
        RuleWait.DueAt(sentence, new RuleSubject { HappenedAt = Utc(happened), Zone = zone }, Branch(), new RuleGuards(), fallsOnADay: false).ShouldBe(Utc(due));
    }

    [Theory]
    [InlineData("2026-03-02 19:30", "2026-03-03 08:00")]
    [InlineData("2026-03-03 03:00", "2026-03-03 08:00")]
    [InlineData("2026-03-03 08:00", "2026-03-03 08:00")]
    [InlineData("2026-03-28 23:00", "2026-03-29 07:00")]
    [InlineData("2026-03-03 12:00", "2026-03-03 12:00")]
    public void A_message_waits_until_the_quiet_hours_are_over(string at, string goes) =>
        RuleWait.AfterQuiet(Utc(at), "Europe/London", new RuleGuards()).ShouldBe(Utc(goes));

    private static OpenDays Branch() => new("Europe/London", day =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day == new DateOnly(2026, 3, 17) ? null : (new TimeOnly(9, 0), new TimeOnly(17, 30)));

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
