using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Finds who may have a file already when a new one is about to be opened.</summary>
public sealed class LookAlikes(CrmDbContext db, Finder finder, Duty duty)
{
    /// <value>The most that are asked about at once.</value>
    public const int Most = 3;

    private const int Considered = 40;

    // The end of a number that two numbers share when one lacks its area code.
    private const int SharedDigits = 6;

    // A name of one word is looked for among those that begin alike.
    private const int SharedLetters = 2;

    /// <summary>Those with the same phone or e-mail, and those with a similar name and something else in common.</summary>
    /// <param name="name">As typed; may be empty.</param>
    /// <param name="contact">A phone number or e-mail as typed; may be empty.</param>
    /// <param name="branchId">Where they are received.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<LookAlike>> OfAsync(string? name, string? contact, Guid branchId, CancellationToken cancel)
    {
        var (words, reached) = (Keys.Words(Lengths.Cut((name ?? "").Trim(), Lengths.Line)), Contact.Read(contact, await duty.DialPlanAsync(cancel)));
        if (words.Count == 0 && reached is null)
        {
            return [];
        }

        var near = await Near(words, reached, branchId).AsNoTracking().Include(customer => customer.ContactPoints)
            .OrderByDescending(customer => customer.LastTouchpointAt != null).ThenByDescending(customer => customer.LastTouchpointAt).ThenBy(customer => customer.Id)
            .Take(Considered).ToListAsync(cancel);
        var alike = near.Select(customer => (customer.Id, Sure: SureOf(customer, reached), Why: SureOf(customer, reached) ?? WhyOf(customer, words, reached, branchId)))
            .Where(found => found.Why is not null).OrderByDescending(found => found.Sure is not null).Take(Most).ToList();
        var lines = await finder.LinesAsync(alike.Select(found => found.Id).ToList(), cancel);
        return lines.Join(alike, line => line.Id, found => found.Id, (line, found) => new LookAlike(line, found.Why, found.Sure is not null)).ToList();
    }

    /// <summary>Somebody else has this phone number or e-mail.</summary>
    public Task<bool> AnySureAsync(Contact contact, CancellationToken cancel) =>
        (from point in Same(contact)
         join customer in db.Customers on point.CustomerId equals customer.Id
         where customer.MergedIntoId == null && customer.ErasedAt == null
         select customer.Id).AnyAsync(cancel);

    private IQueryable<ContactPoint> Same(Contact contact)
    {
        var (key, tail, isAbroad) = (contact.Key, contact.Tail, contact.IsAbroad);
        return contact.Kind == ContactKind.Email ? db.ContactPoints.Where(point => point.Kind == ContactKind.Email && point.Key == key)
            : string.IsNullOrEmpty(tail) ? db.ContactPoints.Where(point => point.Kind == ContactKind.Phone && point.Key == key)
            : db.ContactPoints.Where(point => point.Kind == ContactKind.Phone
                && (point.Key == key || (point.TailKey == tail && (!isAbroad || !point.Key.StartsWith("+")))));
    }

    private IQueryable<Customer> Near(IReadOnlyList<string> words, Contact? contact, Guid branchId)
    {
        var ids = words.Count > 0 ? AlikeInName(words, contact, branchId).Select(customer => customer.Id) : null;
        if (contact is not null)
        {
            var sure = Same(contact).Select(point => point.CustomerId);
            ids = ids is null ? sure : ids.Union(sure);
        }

        return db.Customers.Where(customer => ids!.Contains(customer.Id) && (customer.MergedIntoId ?? customer.Id) == customer.Id && customer.ErasedAt == null);
    }

    private IQueryable<Customer> AlikeInName(IReadOnlyList<string> words, Contact? contact, Guid branchId)
    {
        var length = string.Join(' ', words).Length;
        var start = Beginning.Of(Lengths.Cut(words[0], SharedLetters));
        var sharing = words.Count > 1
            ? db.NameParts.Where(part => words.Contains(part.Key))
            : db.NameParts.Where(part => string.Compare(part.Key, start.From) >= 0 && string.Compare(part.Key, start.Below) < 0);
        var alike = sharing.Select(part => part.CustomerId);
        var named = db.Customers.Where(customer => alike.Contains(customer.Id) && customer.NameKey.Length >= length - 1 && customer.NameKey.Length <= length + 1);
        if (ClueOf(contact) is not { } clue)
        {
            return named.Where(customer => customer.BranchId == branchId);
        }

        return named.Where(customer => customer.BranchId == branchId || customer.ContactPoints.Any(point =>
            string.Compare(point.Kind == ContactKind.Phone ? point.TailKey : point.Key, clue.From) >= 0
            && string.Compare(point.Kind == ContactKind.Phone ? point.TailKey : point.Key, clue.Below) < 0));
    }

    private static Beginning? ClueOf(Contact? contact) => contact switch
    {
        { Kind: ContactKind.Email } => Beginning.Of(contact.Key[..(contact.Key.IndexOf('@', StringComparison.Ordinal) + 1)]),
        { Tail.Length: >= SharedDigits } => Beginning.Of(contact.Tail[..SharedDigits]),
        _ => null,
    };

    private static string? SureOf(Customer customer, Contact? contact) =>
        contact is null || !customer.ContactPoints.Exists(contact.IsSameAs)
            ? null
            : contact.Kind == ContactKind.Email ? "same e-mail" : "same phone";

    private static string? WhyOf(Customer customer, IReadOnlyList<string> words, Contact? contact, Guid branchId)
    {
        var theirs = customer.NameKey.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = Similar.IsSame(words, theirs) ? "same name" : Similar.IsNearly(words, theirs) ? "similar name" : null;
        var clue = customer.BranchId == branchId ? "same branch"
            : ClueOf(contact) is not { } range || !customer.ContactPoints.Exists(point => Begins(point, contact!, range)) ? null
            : contact!.Kind == ContactKind.Email ? "same name in the e-mail" : "same end of the phone number";
        return name is null || clue is null ? null : $"{name}, {clue}";
    }

    private static bool Begins(ContactPoint point, Contact contact, Beginning range) =>
        point.Kind == contact.Kind && ((point.Kind == ContactKind.Phone ? point.TailKey : point.Key) ?? "").StartsWith(range.From, StringComparison.Ordinal);
}
