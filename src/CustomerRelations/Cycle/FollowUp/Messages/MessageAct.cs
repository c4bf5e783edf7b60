using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>A rule writes a message: the words of its template, in the customer's language, signed by whoever the rule asks.</summary>
public sealed class MessageAct(CrmDbContext db, Outbox outbox, MessagePeople people, MessagePen pen, MessageSettings settings) : IRuleAct
{
    public bool Does(RuleAction action) => action == RuleAction.Message;

    /// <inheritdoc/>
    /// <remarks>Left out is whoever has no address, does not want it or did not agree to it; everybody while nobody has said what links begin with, or there is no text.</remarks>
    public async Task<IReadOnlyList<FiredAs>> DoAsync(FollowUpRule rule, IReadOnlyList<RuleFire> batch, CancellationToken cancel)
    {
        var templates = await TemplatesAsync(rule, cancel);
        if (templates.Find(template => template.Id == rule.TemplateId) is not { } own)
        {
            return batch.Select(_ => FiredAs.LeftOut(LeftOutWhy.Nobody)).ToList();
        }

        var purpose = Consents.PurposeOf(own.Kind);
        var customers = await people.CustomersAsync(batch.Select(fire => fire.Subject.CustomerId).OfType<Guid>().Distinct().ToList(), purpose, cancel);
        var senders = await people.SendersAsync(batch.Select(fire => fire.AssigneeId).Distinct().ToList(), cancel);
        var guards = await db.RuleGuards.AsNoTracking().FirstOrDefaultAsync(cancel) ?? new RuleGuards();
        return batch.Select(fire =>
        {
            var facts = fire.Subject.CustomerId is { } id ? customers.GetValueOrDefault(id) : null;
            return WhyNot(facts, purpose) is { } why
                ? FiredAs.LeftOut(why)
                : Written(rule, fire, TemplateFor(templates, own, facts!), facts!, senders.GetValueOrDefault(fire.AssigneeId, people.Office), guards);
        }).ToList();
    }

    // The same message may be there in other languages.
    private async Task<List<LetterTemplate>> TemplatesAsync(FollowUpRule rule, CancellationToken cancel) =>
        await db.LetterTemplates.AsNoTracking()
            .Where(template => template.Id == rule.TemplateId || (template.RetiredAt == null && db.LetterTemplates.Any(own => own.Id == rule.TemplateId && own.Kind == template.Kind)))
            .OrderBy(template => template.Name).ToListAsync(cancel);

    private LeftOutWhy? WhyNot(MessageFacts? facts, ConsentPurpose purpose) => facts switch
    {
        null => LeftOutWhy.NoAddress,
        { ContactRefused: true } when purpose != ConsentPurpose.Service => LeftOutWhy.ContactRefused,
        { MayHear: false } => LeftOutWhy.NoConsent,
        { Address: null } => LeftOutWhy.NoAddress,
        _ when purpose != ConsentPurpose.Service && !settings.HasLinks => LeftOutWhy.NoAddress,
        _ => null,
    };

    private static LetterTemplate TemplateFor(List<LetterTemplate> templates, LetterTemplate own, MessageFacts facts) =>
        facts.Language is not { } language || IsSame(own.Language, language)
            ? own
            : templates.Find(one => IsSame(one.Language, language) && one.Name == own.Name) ?? templates.Find(one => IsSame(one.Language, language)) ?? own;

    private FiredAs Written(FollowUpRule rule, RuleFire fire, LetterTemplate template, MessageFacts facts, MessageSender sender, RuleGuards guards)
    {
        var written = pen.Write(template, facts, sender, fire.Subject.Left, Gaps(fire.Subject));
        var message = new OutboxMessage
        {
            CustomerId = facts.CustomerId, SenderId = sender.Id, RuleId = rule.Id, Purpose = Consents.PurposeOf(template.Kind),
            ToAddress = facts.Address!, ToName = OneLine.Of(facts.Name), Subject = written.Subject, Text = written.Text, Html = written.Html,
            Language = written.Language, StopHash = written.StopHash, StopPath = written.StopPath,
            WrittenAt = fire.Now, NextTryAt = RuleWait.AfterQuiet(fire.DueAt > fire.Now ? fire.DueAt : fire.Now, facts.Zone, guards),
        };
        outbox.Write(message);
        return new FiredAs(FiringOutcome.Written, MessageId: message.Id);
    }

    private static Dictionary<string, string> Gaps(RuleSubject subject)
    {
        var about = subject.About ?? "";
        return new(StringComparer.Ordinal) { ["about"] = about, ["promise"] = subject.PromiseId is null ? "" : about };
    }

    // "de-AT" is written to in "de".
    private static bool IsSame(string one, string other) => string.Equals(one.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
