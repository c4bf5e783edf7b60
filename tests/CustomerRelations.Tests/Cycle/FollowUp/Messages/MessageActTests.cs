using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp.Messages;

public sealed class MessageActTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_may_not_be_written_to_is_left_out_and_it_says_why(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var news = await office.TemplateAsync(LetterKind.Missing, "How are you?", "We miss you.");
        var refuses = await office.KnownAsync("Refuses", "a@mail.example", one => one.RefuseContact(TestClock.Start), ConsentPurpose.News);

        (await office.FireAsync(news, null)).Why.ShouldBe(LeftOutWhy.NoAddress);
        (await office.FireAsync(news, await office.KnownAsync("Other purpose", "b@mail.example", ConsentPurpose.Greeting))).Why.ShouldBe(LeftOutWhy.NoConsent);
        (await office.FireAsync(news, await office.KnownAsync("No e-mail", null, ConsentPurpose.News))).Why.ShouldBe(LeftOutWhy.NoAddress);
        (await office.FireAsync(news, await office.KnownAsync("Two lines", "c@mail.example\nBcc: all@mail.example", ConsentPurpose.News))).Why.ShouldBe(LeftOutWhy.NoAddress);
        (await office.FireAsync(news, refuses)).Why.ShouldBe(LeftOutWhy.ContactRefused);
        (await office.FireAsync(news, await office.KnownAsync("Glad", "d@mail.example", ConsentPurpose.News))).Outcome.ShouldBe(FiringOutcome.Written);
        (await office.FireAsync(await office.TemplateAsync(LetterKind.Promise, "Your promise", "It is done."), refuses)).Outcome.ShouldBe(FiringOutcome.Written);
        (await office.MessagesAsync()).Select(message => message.ToAddress).ShouldBe(["a@mail.example", "d@mail.example"]);
    }

    [Fact]
    public async Task Without_an_address_of_the_office_only_what_needs_no_link_is_written()
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite, MessageOffice.Settings with { BaseAddress = null });
        var folake = await office.KnownAsync("Folake", "folake@mail.example", ConsentPurpose.Greeting);

        (await office.FireAsync(await office.TemplateAsync(LetterKind.Greeting, "Good day", "Good day."), folake)).Why.ShouldBe(LeftOutWhy.NoAddress);
        await office.FireAsync(await office.TemplateAsync(LetterKind.Promise, "Your promise", "It is done."), folake);

        await office.SweepAsync(1);
        MailServer.Body(office.Server.Taken.ShouldHaveSingleItem()).Text.ShouldBe("It is done.\n\nAmara, High Street\nReply to this message or ring me: I read what you write.");
    }

    [Fact]
    public async Task The_language_is_the_customers_and_the_words_fit_how_they_left()
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        var own = await office.TemplateAsync(LetterKind.Greeting, "Good day", "All the best.", "en", "I am sorry.");
        await office.TemplateAsync(LetterKind.Greeting, "Guten Tag", "Alles Gute.", "de");
        var german = await office.KnownAsync("Anna", "a@mail.example", one => one.Language = "de-AT", ConsentPurpose.Greeting);
        var upset = await office.KnownAsync("Ben", "b@mail.example", one => one.Met(TestClock.Start, Feeling.Upset), ConsentPurpose.Greeting);
        var polish = await office.KnownAsync("Cela", "c@mail.example", one => one.Language = "pl", ConsentPurpose.Greeting);

        await office.FireAsync(own, german);
        await office.FireAsync(own, upset);
        await office.FireAsync(own, polish);

        var rows = await office.MessagesAsync();
        rows.Select(row => row.Text.Split('\n')[0]).ShouldBe(["Alles Gute.", "I am sorry.", "All the best."]);
        rows[0].Text.ShouldContain("Antworten Sie einfach");
    }

    [Fact]
    public async Task Hostile_words_are_words_and_a_line_break_makes_no_second_head()
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        const string Hostile = "<script>alert(1)</script> \"&' {me}";
        var folake = await office.KnownAsync(Hostile, "folake@mail.example");
        var template = await office.TemplateAsync(LetterKind.Promise, "{about} for {customer}", "Dear {customer},\n{about}\n{promise_by}");

        await office.FireAsync(template, folake);
        await office.SweepAsync(1);

        var mail = office.Server.Taken.ShouldHaveSingleItem();
        MailServer.Head(mail, "Subject").ShouldBe($"the mixer by Friday for {Hostile}");
        var (text, html) = MailServer.Body(mail);
        text.ShouldStartWith($"Dear {Hostile},\nthe mixer\nby Friday\n\n");
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; {me}");
    }

    [Theory]
    [InlineData("2026-03-02 10:00", "2026-03-02 10:00")]
    [InlineData("2026-03-02 19:30", "2026-03-03 08:00")]
    [InlineData("2026-03-03 03:00", "2026-03-03 08:00")]
    [InlineData("2026-03-28 20:00", "2026-03-29 07:00")]
    public async Task It_does_not_arrive_at_night(string due, string sent)
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        var folake = await office.KnownAsync("Folake", "folake@mail.example");

        await office.FireAsync(await office.TemplateAsync(LetterKind.Promise, "Hello", "Hello."), folake, due: Utc(due));

        (await office.MessagesAsync()).Single().NextTryAt.ShouldBe(Utc(sent));
    }

    [Theory]
    [InlineData("Hello\r\nBcc: all@mail.example", "Folake", "folake@mail.example")]
    [InlineData("Hello", "Folake\nBcc: all@mail.example", "folake@mail.example")]
    [InlineData("Hello", "Folake\u2028x", "folake@mail.example")]
    [InlineData("Hello", "Folake", "folake@mail.example\r\nRCPT TO:<all@mail.example>")]
    [InlineData("Hello", "Folake", "folake@mail.example, all@mail.example")]
    [InlineData("Hello", "Folake", "Folake <folake@mail.example>")]
    public async Task A_second_line_in_a_head_is_refused(string subject, string name, string address)
    {
        await using var office = await MessageOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var scope = office.Database.Scope();
        Should.Throw<ArgumentException>(() => scope.Get<Outbox>().Write(new OutboxMessage { Subject = subject, ToName = name, ToAddress = address, Text = "", Html = "" }));
    }

    private static DateTime Utc(string moment) => DateTime.SpecifyKind(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
