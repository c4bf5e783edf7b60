using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Tests.Shape;

namespace CustomerRelations.Tests.Calendar;

/// <summary>Open Monday to Friday 9 to 17:30, Saturday until 17; it is Wednesday 14 October 2026, 10:20 on the wall.</summary>
public sealed class SpokenPastTests
{
    private static readonly DateTime Wall = new(2026, 10, 14, 10, 20, 0, DateTimeKind.Unspecified);

    public static TheoryData<string, string> WhatTheDocumentSays
    {
        get
        {
            var said = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs/reference/dates.md")).SkipWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
            {
                var cells = line.Trim('|', ' ').Split(" | ");
                said.Add(cells[0].Trim('`'), cells[1].Trim());
            }

            return said;
        }
    }

    [Theory, MemberData(nameof(WhatTheDocumentSays))]
    public void The_document_says_what_is_read(string typed, string means) => Said(typed, "Europe/London").ShouldBe(means);

    [Theory, MemberData(nameof(WhatTheDocumentSays))]
    public void The_same_words_mean_the_same_on_every_wall(string typed, string means) => Said(typed, "Asia/Kolkata").ShouldBe(means);

    [Theory]
    [InlineData("just now", "Wed 14 Oct, 10:20")]
    [InlineData("today", "Wed 14 Oct, 10:20")]
    [InlineData("half an hour ago", "Wed 14 Oct, 09:50")]
    [InlineData("the day before yesterday 16:00", "Mon 12 Oct, 16:00")]
    [InlineData("this morning 9:30", "Wed 14 Oct, 09:30")]
    [InlineData("Wed", "Wed 7 Oct, 12:00")]
    [InlineData("Wed 9:30", "Wed 14 Oct, 09:30")]
    [InlineData("Wed 10:30", "Wed 7 Oct, 10:30")]
    [InlineData("last Wed 9:30", "Wed 7 Oct, 09:30")]
    [InlineData("Sunday 14:00", "Sun 11 Oct, 14:00")]
    [InlineData("yesterday 4", "Tue 13 Oct, 16:00")]
    [InlineData("20 Dec 16:00", "Sat 20 Dec 2025, 16:00")]
    [InlineData("20 Oct 16:00", "That is still to come. Leave it empty for just now.")]
    [InlineData("Mon 13 Oct 16:00", "13 Oct is a Tuesday. Which day is meant?")]
    [InlineData("99 months ago", "That is more than a year ago.")]
    [InlineData("tomorrow 10", "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.")]
    [InlineData("", "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.")]
    [InlineData(null, "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.")]
    public void What_has_been_is_read_as_it_is_meant(string? typed, string means) => Said(typed, "Europe/London").ShouldBe(means);

    [Fact]
    public void What_was_read_has_always_passed_and_within_a_year()
    {
        var (days, now) = (Branch("Europe/London"), BranchTime.Utc(Wall, "Europe/London"));
        string[] parts = ["", "yesterday", "Mon", "Wed", "Sun", "3 days ago", "2 weeks ago", "16 Oct", "16 Sep", "the 16th", "1.10.2026", "2026-10-14", "29 Feb"];
        string[] hours = ["", "10:30", "9", "4", "4pm", "noon", "23:59", "0:00"];
        foreach (var at in parts.SelectMany(_ => hours, (day, hour) => SpokenPast.Read($"{day} {hour}", days, now).At).OfType<DateTime>())
        {
            at.ShouldBeInRange(now.AddDays(-368), now);
        }
    }

    private static string Said(string? typed, string zone)
    {
        var (days, now) = (Branch(zone), BranchTime.Utc(Wall, zone));
        var read = SpokenPast.Read(typed, days, now);
        return read.At is { } at ? SpokenTime.Write(at, days, now) : read.Sentence!;
    }

    private static OpenDays Branch(string zone) => new(zone, day => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => null,
        DayOfWeek.Saturday => (new TimeOnly(9, 0), new TimeOnly(17, 0)),
        _ => (new TimeOnly(9, 0), TimeOnly.Parse("17:30", CultureInfo.InvariantCulture)),
    });
}
