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

    // A name is looked for among those that are the same up to the first half of their last word.
    private const int SharedLetters = 2;

    // Of a word that very many have, so many of the newest files are looked at too.
    private const int LookedAt = 60;

    // A form with more of them than anybody has is looked up by its first.
    private const int MostContacts = 8;

    // Some of them may be part of another file by now.
    private const int MostAWay = 3 * Most;

    private const string SameHere = "same name, same branch";

    /// <summary>Those with the same phone or e-mail, and those with a similar name and something else in common.</summary>
    /// <param name="name">As typed; may be empty.</param>
    /// <param name="contact">A phone number or e-mail as typed; may be empty.</param>
    /// <param name="branchId">Where they are received.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<LookAlike>> OfAsync(string? name, string? contact, Guid branchId, CancellationToken cancel) =>
        await OfAsync(name, Contact.Read(contact, await duty.DialPlanAsync(cancel)) is { } reached ? [reached] : [], branchId, cancel);

    /// <inheritdoc cref="OfAsync(string?, string?, Guid, CancellationToken)"/>
    /// <param name="contacts">Every phone number and e-mail that could be read.</param>
    public async Task<IReadOnlyList<LookAlike>> OfAsync(string? name, IReadOnlyList<Contact> contacts, Guid branchId, CancellationToken cancel)
    {
        var words = Keys.Words(Lengths.Cut((name ?? "").Trim(), Lengths.Line));
        var reached = contacts.Take(MostContacts).ToList();
        if (words.Count == 0 && reached.Count == 0)
        {
            return [];
        }

        var sure = await Sure(words, reached, branchId).AsNoTracking().Include(customer => customer.ContactPoints).OrderBy(customer => customer.Id).ToListAsync(cancel);
        var near = words.Count == 0 ? [] : await Near(words, reached, branchId).AsNoTracking().Include(customer => customer.ContactPoints)
            .OrderByDescending(customer => customer.LastTouchpointAt != null).ThenByDescending(customer => customer.LastTouchpointAt).ThenBy(customer => customer.Id)
            .Take(Considered).ToListAsync(cancel);
        var alike = sure.Concat(near).DistinctBy(customer => customer.Id)
            .Select(customer => (customer.Id, Sure: SureOf(customer, reached), Why: SureOf(customer, reached) ?? WhyOf(customer, words, reached, branchId)))
            .Where(found => found.Why is not null)
            .OrderByDescending(found => found.Sure is not null).ThenByDescending(found => found.Why == SameHere).Take(Most).ToList();
        var lines = await finder.LinesAsync(alike.Select(found => found.Id).ToList(), cancel);
        return lines.Join(alike, line => line.Id, found => found.Id, (line, found) => new LookAlike(line, found.Why, found.Sure is not null || found.Why == SameHere)).ToList();
    }

    /// <summary>Those who are to be asked about before a file is opened: the same phone or e-mail, or the same name at the same branch.</summary>
    /// <param name="name">Not empty.</param>
    /// <param name="contacts">Every phone number and e-mail that could be read.</param>
    /// <param name="branchId">Where they are received.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is nobody.</returns>
    public async Task<Twins?> TwinsOfAsync(string name, IReadOnlyList<Contact> contacts, Guid branchId, CancellationToken cancel)
    {
        var (words, reached) = (Keys.Words(Lengths.Cut(name.Trim(), Lengths.Line)), contacts.Take(MostContacts).ToList());
        if (words.Count == 0 && reached.Count == 0)
        {
            return null;
        }

        var found = (await Sure(words, reached, branchId).AsNoTracking().Include(customer => customer.ContactPoints).OrderBy(customer => customer.Id).ToListAsync(cancel))
            .OrderByDescending(customer => SureOf(customer, reached) is not null).Take(Most).ToList();
        return found.Count == 0 ? null
            : new Twins(found.ConvertAll(customer => customer.Reference), found.Select(customer => SureOf(customer, reached)).FirstOrDefault(why => why is not null) switch
            {
                null => "name",
                var why => why["same ".Length..],
            });
    }

    /// <summary>The files, by reference, with this phone or e-mail.</summary>
    /// <param name="contact">As it could be read.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<List<string>> WithAsync(Contact contact, CancellationToken cancel) =>
        Living(Same(contact).OrderBy(point => point.CustomerId).Select(point => point.CustomerId).Take(MostAWay)).OrderBy(customer => customer.Id).Select(customer => customer.Reference).Take(Most).ToListAsync(cancel);

    private IQueryable<Customer> Sure(IReadOnlyList<string> words, IReadOnlyList<Contact> contacts, Guid branchId)
    {
        // Each way is cut for itself, so that no number of namesakes pushes out whoever has the same phone.
        var ways = contacts.Select(contact => Same(contact).OrderBy(point => point.CustomerId).Select(point => point.CustomerId).Take(MostAWay));
        if (words.Count > 0)
        {
            var names = Turned(words);
            ways = ways.Append(db.Customers.Where(customer => customer.BranchId == branchId && names.Contains(customer.NameKey)).OrderBy(customer => customer.Id).Select(customer => customer.Id).Take(MostAWay));
        }

        return Living(ways.Aggregate((one, other) => one.Union(other)));
    }

    // "Adeyemi Folake" is who "Folake Adeyemi" is: the same words begun at another one.
    private static List<string> Turned(IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).Select(first => Lengths.Cut(string.Join(' ', words.Skip(first).Concat(words.Take(first))), Lengths.Line)).Distinct(StringComparer.Ordinal).ToList();

    private IQueryable<ContactPoint> Same(Contact contact)
    {
        var (key, tail, isAbroad) = (contact.Key, contact.Tail, contact.IsAbroad);
        return contact.Kind == ContactKind.Email ? db.ContactPoints.Where(point => point.Kind == ContactKind.Email && point.Key == key)
            : string.IsNullOrEmpty(tail) ? db.ContactPoints.Where(point => point.Kind == ContactKind.Phone && point.Key == key)
            : db.ContactPoints.Where(point => point.Kind == ContactKind.Phone
                && (point.Key == key || (point.TailKey == tail && (!isAbroad || !point.Key.StartsWith("+")))));
    }

    private IQueryable<Customer> Living(IQueryable<Guid> ids) =>
        db.Customers.Where(customer => ids.Contains(customer.Id) && (customer.MergedIntoId == null ? 1 : 0) != 0 && customer.ErasedAt == null);

    private IQueryable<Customer> Near(IReadOnlyList<string> words, IReadOnlyList<Contact> contacts, Guid branchId)
    {
        var length = string.Join(' ', words).Length;
        var begun = BegunAlike(string.Join(' ', words), words[^1].Length);
        var alike = words.Count > 1 ? words.Distinct(StringComparer.Ordinal).Select(NewestWith).Aggregate(begun, (one, other) => one.Union(other)) : begun;
        var named = db.Customers.Where(customer => alike.Contains(customer.Id) && customer.NameKey.Length >= length - 1 && customer.NameKey.Length <= length + 1);
        return Living(contacts.Select(ClueOf).OfType<Beginning>().Aggregate(
            named.Where(customer => customer.BranchId == branchId).Select(customer => customer.Id),
            (ids, clue) => ids.Union(WithClue(named, clue).Select(customer => customer.Id))));
    }

    private IQueryable<Guid> NewestWith(string word) =>
        db.NameParts.Where(part => part.Key == word).OrderByDescending(part => part.CustomerId).Take(LookedAt).Select(part => part.CustomerId);

    private IQueryable<Guid> BegunAlike(string name, int last)
    {
        var (length, range) = (name.Length, Beginning.Of(Lengths.Cut(name, name.Length - last + Math.Max(SharedLetters, last / 2))));
        return db.Customers
            .Where(customer => string.Compare(customer.NameKey, range.From) >= 0 && string.Compare(customer.NameKey, range.Below) < 0
                && customer.NameKey.Length >= length - 1 && customer.NameKey.Length <= length + 1)
            .OrderBy(customer => customer.NameKey).Take(LookedAt).Select(customer => customer.Id);
    }

    private static IQueryable<Customer> WithClue(IQueryable<Customer> named, Beginning clue) =>
        named.Where(customer => customer.ContactPoints.Any(point =>
            string.Compare(point.Kind == ContactKind.Phone ? point.TailKey : point.Key, clue.From) >= 0
            && string.Compare(point.Kind == ContactKind.Phone ? point.TailKey : point.Key, clue.Below) < 0));

    private static Beginning? ClueOf(Contact? contact) => contact switch
    {
        { Kind: ContactKind.Email } => Beginning.Of(contact.Key[..(contact.Key.IndexOf('@', StringComparison.Ordinal) + 1)]),
        { Tail.Length: >= SharedDigits } => Beginning.Of(contact.Tail[..SharedDigits]),
        _ => null,
    };

    private static string? SureOf(Customer customer, IReadOnlyList<Contact> contacts) => contacts
        .Where(contact => customer.ContactPoints.Exists(contact.IsSameAs))
        .Select(contact => contact.Kind == ContactKind.Email ? "same e-mail" : "same phone").FirstOrDefault();

    private static string? WhyOf(Customer customer, IReadOnlyList<string> words, IReadOnlyList<Contact> contacts, Guid branchId)
    {
        var theirs = customer.NameKey.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = Similar.IsSame(words, theirs) ? "same name" : Similar.IsNearly(words, theirs) ? "similar name" : null;
        var clue = customer.BranchId == branchId ? "same branch" : contacts.Select(contact => SharedBy(customer, contact)).FirstOrDefault(shared => shared is not null);
        return name is null || clue is null ? null : $"{name}, {clue}";
    }

    private static string? SharedBy(Customer customer, Contact contact) =>
        ClueOf(contact) is not { } range || !customer.ContactPoints.Exists(point => Begins(point, contact, range)) ? null
        : contact.Kind == ContactKind.Email ? "same name in the e-mail" : "same end of the phone number";

    private static bool Begins(ContactPoint point, Contact contact, Beginning range) =>
        point.Kind == contact.Kind && ((point.Kind == ContactKind.Phone ? point.TailKey : point.Key) ?? "").StartsWith(range.From, StringComparison.Ordinal);
}
