using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Tests.Shape;

namespace CustomerRelations.Tests.Calendar;

/// <summary>Open Monday to Friday 9 to 17:30, Saturday until 17, closed on 23 October and 25 December 2026; it is Wednesday 14 October 2026, 10:20 on the wall, unless a test says otherwise.</summary>
public sealed class SpokenTimeTests
{
    private static readonly DateTime Wall = new(2026, 10, 14, 10, 20, 0, DateTimeKind.Unspecified);

    public static TheoryData<string, string> WhatTheDocumentSays
    {
        get
        {
            var said = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs/reference/dates.md")).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
            {
                var cells = line.Trim('|', ' ').Split(" | ");
                said.Add(cells[0].Trim('`'), cells[1].Trim());
            }

            return said;
        }
    }

    [Theory, MemberData(nameof(WhatTheDocumentSays))]
    public void The_document_says_what_is_read(string typed, string means) => Said(typed, "Europe/London", Wall).ShouldBe(means);

    [Theory, MemberData(nameof(WhatTheDocumentSays))]
    public void The_same_words_mean_the_same_on_every_wall(string typed, string means) => Said(typed, "Asia/Kolkata", Wall).ShouldBe(means);

    [Theory]
    [InlineData("TOMORROW,10", "Thu 15 Oct, 10:00")]
    [InlineData("  by   friday ,  16.30 ", "Fri 16 Oct, 16:30")]
    [InlineData("10:30 tomorrow", "Thu 15 Oct, 10:30")]
    [InlineData("4pm Fri", "Fri 16 Oct, 16:00")]
    [InlineData("Fri. 4 p.m.", "Fri 16 Oct, 16:00")]
    [InlineData("tomorrow at noon", "Thu 15 Oct, 12:00")]
    [InlineData("tomorrow 12pm", "Thu 15 Oct, 12:00")]
    [InlineData("tomorrow 5", "Thu 15 Oct, 17:00")]
    [InlineData("day after tomorrow", "Fri 16 Oct, 17:30")]
    [InlineData("Fri end of day", "Fri 16 Oct, 17:30")]
    [InlineData("Thurs", "Thu 15 Oct, 17:30")]
    [InlineData("Wed 10:00", "Wed 21 Oct, 10:00")]
    [InlineData("this Sat", "Sat 17 Oct, 17:00")]
    [InlineData("next Sat", "Sat 24 Oct, 17:00")]
    [InlineData("in an hour", "Wed 14 Oct, 11:20")]
    [InlineData("in half an hour", "Wed 14 Oct, 10:50")]
    [InlineData("in 90 minutes", "Wed 14 Oct, 11:50")]
    [InlineData("in 8 hours", "We close at 17:30. Today 17:30?")]
    [InlineData("a week", "Wed 21 Oct, 17:30")]
    [InlineData("in 2 days 10", "Fri 16 Oct, 10:00")]
    [InlineData("in 4 days", "We are closed on Sunday. Saturday 17:00?")]
    [InlineData("in a month", "Sat 14 Nov, 17:00")]
    [InlineData("end of month", "Sat 31 Oct, 17:00")]
    [InlineData("16th of October 10", "Fri 16 Oct, 10:00")]
    [InlineData("October 16 2026 at 9", "Fri 16 Oct, 09:00")]
    [InlineData("Oct 16, 10", "Fri 16 Oct, 10:00")]
    [InlineData("16 Oct 2027", "Sat 16 Oct 2027, 17:00")]
    [InlineData("16.10.2026 16:00", "Fri 16 Oct, 16:00")]
    [InlineData("16.10. 16:00", "Fri 16 Oct, 16:00")]
    [InlineData("16.10 16:00", "Fri 16 Oct, 16:00")]
    [InlineData("16.30", "Wed 14 Oct, 16:30")]
    [InlineData("28.10", "Wed 28 Oct, 17:30")]
    [InlineData("5/11/26", "Thu 5 Nov, 17:30")]
    [InlineData("16-10-2026", "Fri 16 Oct, 17:30")]
    [InlineData("Fri 16/10 9:15", "Fri 16 Oct, 09:15")]
    [InlineData("2026-10-16 16:00:00", "Fri 16 Oct, 16:00")]
    [InlineData("12th", "Thu 12 Nov, 17:30")]
    [InlineData("1 Mar", "Mon 1 Mar 2027, 17:30")]
    [InlineData("29 Feb", "There is no 29 Feb 2027.")]
    [InlineData("yesterday", "That was yesterday.")]
    [InlineData("1 Oct", "That was on Thu 1 Oct.")]
    [InlineData("1 Oct 2025", "That was on Wed 1 Oct 2025.")]
    [InlineData("25 Dec 2026 10:00", "We are closed on Fri 25 Dec. Thu 24 Dec 10:00?")]
    [InlineData("16 Oct 25:00", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("tomorrow 10:75", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("10/16/2026", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("in 99999 days", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData(null, "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    public void What_a_clerk_types_is_read_as_it_is_meant(string? typed, string means) => Said(typed, "Europe/London", Wall).ShouldBe(means);

    [Theory]
    [InlineData("2026-10-14T18:10", "today", "That has passed. Tomorrow 17:30?")]
    [InlineData("2026-10-14T18:10", "today 20:00", "We close at 17:30. Tomorrow 17:30?")]
    [InlineData("2026-10-17T18:10", "end of week", "Sat 24 Oct, 17:00")]
    [InlineData("2026-10-17T16:00", "Sunday", "We are closed tomorrow. Today 17:00?")]
    [InlineData("2026-10-18T11:00", "today", "We are closed today. Tomorrow 17:30?")]
    [InlineData("2026-10-18T11:00", "10", "Mon 19 Oct, 10:00")]
    [InlineData("2026-10-18T11:00", "end of week", "Sat 24 Oct, 17:00")]
    [InlineData("2026-12-30T11:00", "1 Jan", "Fri 1 Jan 2027, 17:30")]
    [InlineData("2026-10-14T08:00", "9", "Wed 14 Oct, 09:00")]
    public void What_is_meant_hangs_on_the_hour_it_is_typed(string wall, string typed, string means) => Said(typed, "Europe/London", At(wall)).ShouldBe(means);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("5 Jan 10:15")]
    [InlineData("in 17 minutes")]
    [InlineData("2026-10-26 09:00")]
    [InlineData("29 Mar 2027 9:00")]
    public void What_the_page_writes_back_is_the_same_moment(string typed)
    {
        foreach (var zone in (string[])["Europe/London", "Asia/Kolkata", "America/New_York", "Pacific/Auckland"])
        {
            var (days, now) = (Branch(zone), BranchTime.Utc(Wall, zone).AddSeconds(37));
            var at = SpokenTime.Read(typed, days, now).At.ShouldNotBeNull();
            SpokenTime.Read(SpokenTime.Write(at, days, now), days, now).At.ShouldBe(at);
        }
    }

    [Theory]
    [InlineData("Sunday")]
    [InlineData("25 Dec")]
    [InlineData("Thu 20:00")]
    [InlineData("today 9")]
    [InlineData("3 Jan")]
    public void The_words_of_an_offer_are_read_as_what_was_offered(string typed)
    {
        var (days, now) = (Branch("Asia/Kolkata"), BranchTime.Utc(Wall, "Asia/Kolkata"));
        var answer = SpokenTime.Read(typed, days, now);
        var words = answer.Sentence.ShouldNotBeNull()[(answer.Sentence!.IndexOf(". ", StringComparison.Ordinal) + 2)..].TrimEnd('?');
        SpokenTime.Read(words, days, now).At.ShouldBe(answer.Offer.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("2026-10-24T23:30", "tomorrow 01:30", "2026-10-25T00:30")]
    [InlineData("2026-10-24T23:30", "tomorrow 02:30", "2026-10-25T02:30")]
    [InlineData("2026-10-25T01:30", "in 1 hours", "2026-10-25T01:30")]
    [InlineData("2026-03-28T23:30", "tomorrow 01:30", "2026-03-29T01:30")]
    [InlineData("2026-03-28T23:30", "in 2 hours", "2026-03-29T01:30")]
    public void In_the_nights_the_clock_changes_hours_are_moments(string wall, string typed, string utc)
    {
        var days = new OpenDays("Europe/London", _ => (TimeOnly.MinValue, new TimeOnly(23, 59)));
        SpokenTime.Read(typed, days, BranchTime.Utc(At(wall), "Europe/London")).At.ShouldBe(DateTime.SpecifyKind(At(utc), DateTimeKind.Utc));
    }

    [Theory]
    [InlineData("tomorrow", "Thu 15 Oct, 17:00")]
    [InlineData("Sunday 22:00", "Sun 18 Oct, 22:00")]
    [InlineData("16", "Wed 14 Oct, 16:00")]
    [InlineData("in 12 hours", "Wed 14 Oct, 22:20")]
    [InlineData("today 9", "That has passed.")]
    public void A_branch_that_is_never_open_accepts_every_hour(string typed, string means)
    {
        var (days, now) = (new OpenDays("Europe/London", _ => null), BranchTime.Utc(Wall, "Europe/London"));
        var answer = SpokenTime.Read(typed, days, now);
        (answer.Sentence ?? SpokenTime.Write(answer.At!.Value, days, now)).ShouldBe(means);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1 a")]
    [InlineData(" ")]
    [InlineData("in 1 ")]
    [InlineData("close ")]
    [InlineData("closing tim")]
    [InlineData("by the ")]
    [InlineData("o'clock")]
    [InlineData("a.m.")]
    [InlineData("2026-10-15T")]
    [InlineData("1.1.")]
    [InlineData("next ")]
    public void A_hundred_thousand_signs_are_no_day_and_are_said_so(string part)
    {
        var typed = "1" + string.Concat(Enumerable.Repeat(part, 100_000 / part.Length)) + "!";

        // A pattern that takes long over it gives up, and that would be an exception.
        Said(typed, "Europe/London", Wall).ShouldStartWith("We don’t know that day.");
    }

    [Theory]
    [InlineData("in 999 months")]
    [InlineData("in 999 weeks")]
    [InlineData("31.12.2099 23:59")]
    [InlineData("31.12.9999")]
    [InlineData("in 999999999 days")]
    [InlineData("in 99999999999999999999 hours")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("00.00.2026")]
    [InlineData("31 Feb 25:61")]
    public void A_day_far_away_or_none_at_all_is_answered(string typed)
    {
        foreach (var zone in new[] { "Pacific/Kiritimati", "Pacific/Pago_Pago" })
        {
            Said(typed, zone, Wall).ShouldNotBeEmpty();
        }
    }

    private static string Said(string? typed, string zone, DateTime wall)
    {
        var (days, now) = (Branch(zone), BranchTime.Utc(wall, zone));
        var answer = SpokenTime.Read(typed, days, now);
        (answer.At is null).ShouldBe(answer.Sentence is not null);
        return answer.At is { } at ? SpokenTime.Write(at, days, now) : answer.Sentence!;
    }

    private static OpenDays Branch(string zone) => new(zone, day => day switch
    {
        { DayOfWeek: DayOfWeek.Sunday } or { Month: 10, Day: 23 } or { Month: 12, Day: 25 } => null,
        { DayOfWeek: DayOfWeek.Saturday } => (new TimeOnly(9, 0), new TimeOnly(17, 0)),
        _ => (new TimeOnly(9, 0), new TimeOnly(17, 30)),
    });

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
