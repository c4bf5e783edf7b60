using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What some customers heard from us lately, what they agreed to and whether they wait for an answer to a complaint.</summary>
/// <param name="Purpose">What a message of the rule is for.</param>
/// <param name="Contacts">When a rule had them called or written to: when what it was about happened.</param>
/// <param name="Questions">When they were asked a question.</param>
/// <param name="Complaints">From when until when a complaint of theirs was open.</param>
/// <param name="Consents">Who agreed to the purpose, by e-mail.</param>
/// <param name="Addresses">Who has an address to write to.</param>
public sealed record Heard(
    ConsentPurpose Purpose,
    Dictionary<Guid, List<DateTime>> Contacts,
    Dictionary<Guid, List<DateTime>> Questions,
    ILookup<Guid, (DateTime From, DateTime? Until)> Complaints,
    IReadOnlySet<Guid> Consents,
    IReadOnlySet<Guid> Addresses)
{
    public bool HasAddress(RuleSubject subject) => subject.CustomerId is { } id && Addresses.Contains(id);

    public bool Agreed(RuleSubject subject) => subject.CustomerId is { } id && Consents.Contains(id);

    public bool Complains(RuleSubject subject, DateTime at) =>
        subject.CustomerId is { } id && Complaints[id].Any(open => open.From <= at && !(open.Until <= at));

    /// <summary>They heard from us so lately that it is enough.</summary>
    /// <remarks>It goes by when it happened, not by when the sweep came by: so the same month gives the same firings, however often it is swept.</remarks>
    public bool Rests(RuleSubject subject, TimeSpan rest) => Near(Contacts, subject, rest);

    public bool WasAsked(RuleSubject subject, TimeSpan rest) => Near(Questions, subject, rest);

    /// <summary>They are going to hear from us because of this.</summary>
    public void Remember(RuleSubject subject)
    {
        if (subject.CustomerId is not { } id)
        {
            return;
        }

        foreach (var known in new[] { Contacts, Questions })
        {
            if (!known.TryGetValue(id, out var moments))
            {
                known[id] = moments = [];
            }

            moments.Add(subject.HappenedAt);
        }
    }

    private static bool Near(Dictionary<Guid, List<DateTime>> known, RuleSubject subject, TimeSpan rest) =>
        subject.CustomerId is { } id && known.TryGetValue(id, out var moments) && moments.Exists(at => (at - subject.HappenedAt).Duration() < rest);
}
