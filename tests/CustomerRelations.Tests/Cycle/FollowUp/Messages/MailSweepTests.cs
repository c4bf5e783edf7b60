using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Data;
using CustomerRelations.Data.Erasing;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp.Messages;

public sealed class MailSweepTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_message_leaves_once_signed_and_its_link_is_forgotten(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake Adeyemi", "folake@mail.example", ConsentPurpose.Greeting);
        var fired = await office.FireAsync(await office.TemplateAsync(LetterKind.Greeting, "Good day, {address_as}", "Dear {address_as},\n\nall the best.\n\n{me}"), folake);

        await office.SweepAsync();
        await office.SweepAsync(5);

        var mail = office.Server.Taken.ShouldHaveSingleItem();
        MailServer.Head(mail, "Message-ID").ShouldBe($"<{fired.MessageId:N}@desk.example>");
        MailServer.Head(mail, "From").ShouldBe("\"Amara\" <desk@desk.example>");
        MailServer.Head(mail, "Subject").ShouldBe("Good day, Folake Adeyemi");
        MailServer.Head(mail, "List-Unsubscribe").ShouldStartWith("<https://desk.example/stop/");
        MailServer.Head(mail, "List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        var (text, html) = MailServer.Body(mail);
        text.ShouldContain("Amara, High Street\nReply to this message or ring me");
        text.ShouldContain(MailServer.Head(mail, "List-Unsubscribe").Trim('<', '>'));
        html.ShouldContain($"<a href=\"{MailServer.Head(mail, "List-Unsubscribe").Trim('<', '>')}\">");
        var row = (await office.MessagesAsync()).ShouldHaveSingleItem();
        row.SentAt.ShouldNotBeNull();
        row.StopPath.ShouldBeNull();
        (row.Text + row.Html).ShouldNotContain("/stop/");
        row.StopHash.ShouldBe(StopSecret.HashOf(MailServer.Head(mail, "List-Unsubscribe").Trim('<', '>').Split('/')[^1]));
    }

    [Theory, OnSqlite]
    public async Task Five_hundred_messages_wait_while_nobody_takes_them_and_then_each_leaves_once(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        await office.WriteAsync(Enumerable.Range(1, 500).Select(one => office.Message($"to{one:000}@mail.example")).ToArray());
        office.Server.Close();

        await office.SweepAsync();
        await office.SweepAsync(1.5);
        await office.KnownAsync("Whoever comes to the desk meanwhile", null);

        var waiting = await office.MessagesAsync();
        waiting.ShouldAllBe(message => message.SentAt == null && message.DeadAt == null);
        waiting.Count(message => message.Problem != null).ShouldBe(100);
        office.Server.Open();
        await office.SweepAsync(120);

        office.Server.Ids.Count().ShouldBe(500);
        office.Server.Ids.Distinct().Count().ShouldBe(500);
        (await office.MessagesAsync()).ShouldAllBe(message => message.SentAt != null && message.Problem == null);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_node_that_ends_before_the_mark_repeats_it_once_with_the_same_id(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        await office.WriteAsync(office.Message("folake@mail.example"));

        await office.SweepAndDieAsync(0);
        await office.SweepAsync(1);
        office.Server.Ids.Count().ShouldBe(1);
        await office.SweepAsync(3);
        await office.SweepAsync(60);

        office.Server.Ids.Count().ShouldBe(2);
        office.Server.Ids.Distinct().ShouldHaveSingleItem();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_nodes_at_once_send_each_message_once(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        await office.WriteAsync(Enumerable.Range(1, 120).Select(one => office.Message($"to{one:000}@mail.example")).ToArray());

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => office.SweepAsync())));
        await office.SweepAsync(0.2);

        office.Server.Ids.Count().ShouldBe(120);
        office.Server.Ids.Distinct().Count().ShouldBe(120);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_gets_what_they_took_back_or_refused_or_were_erased_from(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var (back, refused, erased, still) = (
            await office.KnownAsync("Took it back", "back@mail.example", ConsentPurpose.News), await office.KnownAsync("Refused", "refused@mail.example", ConsentPurpose.News),
            await office.KnownAsync("Erased", "erased@mail.example", ConsentPurpose.News), await office.KnownAsync("Still glad", "still@mail.example", ConsentPurpose.News));
        await office.WriteAsync(new[] { back, refused, erased, still }.Select(one => office.Message($"{one.NameKey.Split(' ')[0]}@mail.example", one.Id, ConsentPurpose.News)).ToArray());
        await office.WriteAsync(office.Message("service@mail.example", refused.Id));
        office.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.SaysAsync(back, ConsentPurpose.News, false);
        await office.Database.ReadAsync(db => db.Customers.Where(one => one.Id == refused.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ContactRefusedAt, TestClock.Start)));
        await office.Database.ReadAsync(db => db.Customers.Where(one => one.Id == erased.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ErasedAt, TestClock.Start)));

        await office.SweepAsync(2);

        office.Server.Taken.Select(mail => MailServer.Head(mail, "To")).Order().ShouldBe(["service@mail.example", "still@mail.example"]);
        (await office.MessagesAsync()).Count(message => message.CancelledAt is not null && message.SentAt is null).ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_is_erased_has_their_words_forgotten_and_what_waits_never_leaves(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake Adeyemi", "folake@mail.example", ConsentPurpose.Greeting);
        await office.FireAsync(await office.TemplateAsync(LetterKind.Greeting, "Good day, {customer}", "Dear {customer},"), folake);
        await using (var scope = office.Database.Scope())
        {
            await scope.Work.RunAsync(null, async token =>
            {
                await MessageWords.ForgetAsync(scope.Db, [folake.Id], TestClock.Start, token);
                return Result.Done("");
            }, CancellationToken.None);
        }

        await office.SweepAsync(1);

        office.Server.Taken.ShouldBeEmpty();
        var row = (await office.MessagesAsync()).ShouldHaveSingleItem();
        $"{row.ToAddress}{row.ToName}{row.Subject}{row.Text}{row.Html}{row.StopPath}".ShouldNotContain("olake", Case.Insensitive);
        row.StopHash.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_not_taken_is_tried_again_and_given_up_after_a_day(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        await office.WriteAsync(office.Message("folake@mail.example"));
        office.Server.Close();
        double[] first = [0, 1, 6, 36, 96];
        foreach (var (minutes, at) in first.Select((minutes, at) => (minutes, at)))
        {
            await office.SweepAsync(minutes + (at * 0.1));
            (await office.MessagesAsync()).Single().Tries.ShouldBe(at + 1);
        }

        for (var hour = 2; hour <= 25; hour++)
        {
            await office.SweepAsync(40 + (hour * 61));
        }

        var dead = (await office.MessagesAsync()).ShouldHaveSingleItem();
        dead.DeadAt.ShouldNotBeNull();
        dead.Problem.ShouldNotBeNullOrEmpty();
        office.Server.Open();
        await office.SweepAsync(60 * 48);
        office.Server.Taken.ShouldBeEmpty();
        await using (var scope = office.Database.Scope(office.People.Amara.Id))
        {
            (await scope.Get<OutboxBook>().TryAgainAsync(dead.Id, new Submission(new string('a', 32), [1]), CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        await office.SweepAsync(60 * 49);
        office.Server.Taken.Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_address_where_nobody_lives_is_given_up_at_once(DatabaseKind kind)
    {
        await using var office = await MessageOffice.OpenAsync(kind);
        await office.WriteAsync(office.Message("nobody@mail.example"), office.Message("somebody@mail.example"));

        await office.SweepAsync();

        var rows = await office.MessagesAsync();
        rows[0].DeadAt.ShouldNotBeNull();
        rows[0].Problem!.ShouldContain("nobody of that name");
        rows[1].SentAt.ShouldNotBeNull();
    }
}
