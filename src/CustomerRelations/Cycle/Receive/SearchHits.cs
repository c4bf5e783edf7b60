using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Looks up what was typed in the indexes of names, phone numbers and e-mails.</summary>
/// <remarks>
/// However many customers there are, every way looks at a bounded number of them. Two letters may begin the names of a hundred thousand people:
/// of those the newest files and the first of the alphabet are seen, and whoever is looked for is found by the next letter.
/// </remarks>
public sealed class SearchHits(CrmDbContext db)
{
    // What one way gives at most.
    private const int Each = 16;

    // Of a word that very many have, so many are looked through for the other words.
    private const int LookedThrough = 600;

    /// <summary>The words of a name, those that fewest people have first.</summary>
    public async Task<IReadOnlyList<string>> RarestFirstAsync(IReadOnlyList<string> words, CancellationToken cancel)
    {
        if (words.Count < 2)
        {
            return words;
        }

        var counts = await Counts(words).ToDictionaryAsync(count => count.Key, count => count.Value, cancel);
        return words.Index().OrderBy(word => counts.GetValueOrDefault(word.Index)).ThenByDescending(word => word.Item.Length).Select(word => word.Item).ToList();
    }

    /// <summary>The query of all that may be meant; public so that its SQL can be checked for every database.</summary>
    /// <param name="text">What was typed; not too short.</param>
    /// <param name="words">Its words, the rarest first.</param>
    public IQueryable<Hit> Of(SearchText text, IReadOnlyList<string> words)
    {
        var ways = text.Phones.Select(phone => Reached(ContactKind.Phone, phone)).ToList();
        if (words.Count > 0)
        {
            ways.AddRange([NamedWholly(words), NamedSo(words), Written(text.Words), Written([text.Words[^1], .. text.Words.SkipLast(1)])]);
        }

        if (text.Tail is { } tail)
        {
            var range = Beginning.Of(tail);
            ways.Add(db.ContactPoints.Where(point => string.Compare(point.TailKey, range.From) >= 0 && string.Compare(point.TailKey, range.Below) < 0)
                .OrderBy(point => point.TailKey).Take(Each).Select(point => new Lead { CustomerId = point.CustomerId, IsExact = point.TailKey == tail }));
        }

        if (text.Email is { } email)
        {
            ways.Add(Reached(ContactKind.Email, email));
        }

        return from lead in ways.Aggregate((one, other) => one.Concat(other))
               join customer in db.Customers on lead.CustomerId equals customer.Id
               where customer.ErasedAt == null
               select new Hit(customer.MergedIntoId ?? customer.Id, customer.NameKey, customer.LastTouchpointAt, lead.IsExact);
    }

    // How many have each word, as far as it is worth counting.
    private IQueryable<KeyValuePair<int, int>> Counts(IReadOnlyList<string> words) =>
        words.Select((word, at) => Begun(word).Take(LookedThrough).Select(_ => at))
            .Aggregate((one, other) => one.Concat(other))
            .GroupBy(at => at)
            .Select(found => new KeyValuePair<int, int>(found.Key, found.Count()));

    private IQueryable<NamePart> Begun(string word)
    {
        var range = Beginning.Of(word);
        return db.NameParts.Where(part => string.Compare(part.Key, range.From) >= 0 && string.Compare(part.Key, range.Below) < 0);
    }

    // The newest files with the rarest word, just as it was typed.
    private IQueryable<Lead> NamedWholly(IReadOnlyList<string> words)
    {
        var first = words[0];
        return WithTheRest(db.NameParts.Where(part => part.Key == first).OrderByDescending(part => part.CustomerId).Take(LookedThrough), words)
            .OrderByDescending(part => part.CustomerId).Take(Each).Select(part => new Lead { CustomerId = part.CustomerId, IsExact = false });
    }

    // Those in whose name a word begins so.
    private IQueryable<Lead> NamedSo(IReadOnlyList<string> words) =>
        WithTheRest(Begun(words[0]).OrderBy(part => part.Key).ThenBy(part => part.CustomerId).Take(LookedThrough), words)
            .OrderBy(part => part.Key).ThenBy(part => part.CustomerId).Take(Each).Select(part => new Lead { CustomerId = part.CustomerId, IsExact = false });

    private IQueryable<NamePart> WithTheRest(IQueryable<NamePart> parts, IReadOnlyList<string> words) =>
        words.Skip(1).Select(Beginning.Of).Aggregate(parts, (found, range) => found.Where(part => db.NameParts.Any(other =>
            other.CustomerId == part.CustomerId && string.Compare(other.Key, range.From) >= 0 && string.Compare(other.Key, range.Below) < 0)));

    // Those whose whole name begins so.
    private IQueryable<Lead> Written(IReadOnlyList<string> words)
    {
        var range = Beginning.Of(string.Join(' ', words));
        return db.Customers.Where(customer => string.Compare(customer.NameKey, range.From) >= 0 && string.Compare(customer.NameKey, range.Below) < 0)
            .OrderBy(customer => customer.NameKey).ThenBy(customer => customer.Id).Take(Each).Select(customer => new Lead { CustomerId = customer.Id, IsExact = false });
    }

    private IQueryable<Lead> Reached(ContactKind kind, string key)
    {
        var range = Beginning.Of(key);
        return db.ContactPoints.Where(point => point.Kind == kind && string.Compare(point.Key, range.From) >= 0 && string.Compare(point.Key, range.Below) < 0)
            .OrderBy(point => point.Key).Take(Each).Select(point => new Lead { CustomerId = point.CustomerId, IsExact = point.Key == key });
    }

    private sealed class Lead
    {
        public Guid CustomerId { get; init; }

        public bool IsExact { get; init; }
    }
}
