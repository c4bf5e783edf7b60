using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Cycle.FollowUp.Messages;

/// <summary>A small office whose messages leave by a mail server on this machine.</summary>
internal sealed class MessageOffice(TestDatabase database, TestOffice people, MailServer server) : IAsyncDisposable
{
    public static readonly MessageSettings Settings = new(new Uri("https://desk.example/"), "desk@desk.example", "Kestrel & Co");

    public TestDatabase Database { get; } = database;

    public TestOffice People { get; } = people;

    public MailServer Server { get; } = server;

    public static async Task<MessageOffice> OpenAsync(DatabaseKind kind, MessageSettings? settings = null)
    {
        var server = new MailServer();
        var said = settings ?? Settings;
        var database = await TestDatabase.CreateAsync(kind, services => services.AddSingleton(said)
            .AddSingleton<IMailTransport>(new SmtpTransport(new SmtpSettings("127.0.0.1", server.Port, false, null, null), said)).AddCustomerRelations());
        return new MessageOffice(database, await TestOffice.OpenAsync(database), server);
    }

    /// <summary>Somebody with an e-mail who agreed to these purposes.</summary>
    public async Task<Customer> KnownAsync(string name, string? address, params ConsentPurpose[] agreed) => await KnownAsync(name, address, _ => { }, agreed);

    public async Task<Customer> KnownAsync(string name, string? address, Action<Customer> but, params ConsentPurpose[] agreed)
    {
        var customer = People.NewCustomer(name);
        if (address is not null)
        {
            customer.ReachBy([new ContactPoint { CustomerId = customer.Id, Kind = ContactKind.Email, Value = address, Key = Keys.Email(address), IsPreferred = true }]);
        }

        but(customer);
        await Database.SaveAsync("Customer welcomed", customer);
        foreach (var purpose in agreed)
        {
            await SaysAsync(customer, purpose, true);
        }

        return customer;
    }

    /// <summary>They agree, or take it back.</summary>
    public async Task SaysAsync(Customer customer, ConsentPurpose purpose, bool given)
    {
        await using var scope = Database.Scope(People.Amara.Id);
        var tracked = await scope.Db.Customers.SingleAsync(row => row.Id == customer.Id);
        await scope.Get<ConsentLedger>().WriteAsync(tracked, new ConsentSaid(purpose, ConsentChannel.Email, given, ConsentSource.Desk, People.Amara.Id), CancellationToken.None);
        await scope.Db.SaveChangesAsync();
    }

    public OutboxMessage Message(string address, Guid? customerId = null, ConsentPurpose purpose = ConsentPurpose.Service) => new()
    {
        CustomerId = customerId, SenderId = People.Amara.Id, Purpose = purpose, ToAddress = address, Subject = "Hello", Text = $"Hello\n\n{Outbox.StopMark}", Html = "<p>Hello</p>",
        WrittenAt = TestClock.Start, NextTryAt = TestClock.Start,
    };

    /// <summary>Lays messages into the outbox, all in one save.</summary>
    public async Task WriteAsync(params OutboxMessage[] messages)
    {
        await using var scope = Database.Scope();
        foreach (var message in messages)
        {
            scope.Get<Outbox>().Write(message);
        }

        await scope.Db.SaveChangesAsync();
    }

    /// <summary>The sweep comes by so many minutes after the start.</summary>
    public async Task SweepAsync(double minutes = 0)
    {
        await using var scope = Database.Scope();
        await scope.Get<MailSweep>().SweepAsync(TestClock.Start.AddMinutes(minutes), CancellationToken.None);
    }

    /// <summary>A node that ends just after the mail server took a message, before it could mark it.</summary>
    public async Task SweepAndDieAsync(double minutes)
    {
        await using var scope = Database.Scope();
        var sweep = new MailSweep(scope.Db, scope.Work, new DyingNode(scope.Get<IMailTransport>()), Settings, Database.Clock);
        await Should.ThrowAsync<IOException>(() => sweep.SweepAsync(TestClock.Start.AddMinutes(minutes), CancellationToken.None));
    }

    /// <summary>A rule that writes fires for somebody.</summary>
    public async Task<FiredAs> FireAsync(LetterTemplate template, Customer? customer, Action<RuleSubject>? but = null, DateTime? due = null)
    {
        var rule = FollowUpRule.When("Writes", new RuleSentence { Trigger = RuleTrigger.LeftUnhappy, Action = RuleAction.Message, TemplateId = template.Id, Assignee = RuleAssignee.Owner });
        await Database.SaveAsync("Rule laid", rule);
        var subject = new RuleSubject { SubjectId = Guid.CreateVersion7(), CustomerId = customer?.Id, BranchId = People.Branch.Id, HappenedAt = TestClock.Start, About = "the mixer\nby Friday" };
        but?.Invoke(subject);
        await using var scope = Database.Scope();
        var act = scope.Get<IEnumerable<IRuleAct>>().OfType<MessageAct>().Single();
        var fired = await act.DoAsync(rule, [new RuleFire(subject, People.Amara.Id, due ?? TestClock.Start, TestClock.Start, false)], CancellationToken.None);
        await scope.Db.SaveChangesAsync();
        return fired.ShouldHaveSingleItem();
    }

    public async Task<LetterTemplate> TemplateAsync(LetterKind kind, string subject, string body, string language = "en", string? upset = null)
    {
        var template = new LetterTemplate { Kind = kind, Name = $"{kind} {language}", Language = language, Subject = subject, Body = body, BodyUpset = upset };
        await Database.SaveAsync("Template written", template);
        return template;
    }

    public Task<List<OutboxMessage>> MessagesAsync() => Database.ReadAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(message => message.ToAddress).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        Server.Dispose();
        await Database.DisposeAsync();
    }

    private sealed class DyingNode(IMailTransport inner) : IMailTransport
    {
        public string Words => inner.Words;

        public async Task<MailAnswer> SendAsync(MailLetter letter, CancellationToken cancel)
        {
            (await inner.SendAsync(letter, cancel)).End.ShouldBe(MailEnd.Taken);
            throw new IOException("The node is gone.");
        }
    }
}
