namespace CustomerRelations.Entities;

/// <summary>A person or an organisation we serve: the one file everything hangs on.</summary>
public sealed class Customer : VersionedEntity
{
    private Customer()
    {
    }

    public string Reference { get; private set; } = Entities.Reference.Next();

    public CustomerKind Kind { get; set; }

    /// <value>The name as they write it themselves, in any script.</value>
    public string DisplayName { get; private set; } = "";

    public string? Given { get; set; }

    public string? Family { get; set; }

    /// <value>How they like to be addressed, such as "Mrs Adeyemi"; empty means by their name.</value>
    public string? AddressAs { get; set; }

    /// <value>"she", "he" or "they"; empty until known, and then "they" is said.</value>
    public string? Pronoun { get; set; }

    /// <value>A BCP 47 tag such as <c>pl</c>.</value>
    public string? Language { get; set; }

    /// <value>An IANA zone, when it is not the branch's.</value>
    public string? TimeZone { get; set; }

    public Guid BranchId { get; set; }

    public Guid? FavouriteColleagueId { get; set; }

    /// <value>The name folded for sorting and search; see <c>Search.Keys</c>.</value>
    public string NameKey { get; private set; } = "";

    /// <value>Since when they are a customer.</value>
    public DateTime KnownSince { get; private init; }

    public DateTime? LastTouchpointAt { get; private set; }

    /// <value>How they felt when they left us last.</value>
    public Feeling? LastLeft { get; private set; }

    public Guid? ImportRunId { get; init; }

    /// <value>The file this one became part of; readers follow it.</value>
    public Guid? MergedIntoId { get; private set; }

    public DateTime? ErasedAt { get; private set; }

    /// <value>When they asked us not to ring or write of our own accord; empty while we may.</value>
    public DateTime? ContactRefusedAt { get; private set; }

    public List<NamePart> NameParts { get; } = [];

    public List<ContactPoint> ContactPoints { get; } = [];

    public List<CustomerFact> Facts { get; } = [];

    public List<CustomerTag> Tags { get; } = [];

    /// <summary>Opens a file for somebody new.</summary>
    /// <param name="kind">Person or organisation.</param>
    /// <param name="displayName">The name as they write it; must not be blank.</param>
    /// <param name="nameKeys">The folded words of the name, from <c>Search.Keys</c>.</param>
    /// <param name="branchId">Where they were received.</param>
    /// <param name="at">Since when they are with us.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Customer Welcome(CustomerKind kind, string displayName, IReadOnlyList<string> nameKeys, Guid branchId, DateTime at)
    {
        var customer = new Customer { Kind = kind, BranchId = branchId, KnownSince = at };
        customer.Rename(displayName, nameKeys);
        return customer;
    }

    /// <summary>Opens a file for somebody who comes with an imported file.</summary>
    /// <param name="run">The import that brought them.</param>
    /// <param name="displayName">Must not be blank.</param>
    /// <param name="nameKeys">The folded words of the name, from <c>Search.Keys</c>.</param>
    /// <param name="since">Since when they are with us.</param>
    /// <param name="reference">One that is free, when they had one with us before; empty for a new one.</param>
    /// <remarks>The version is that of the import: a file that still carries it was not changed since.</remarks>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Customer Bring(ImportRun run, string displayName, IReadOnlyList<string> nameKeys, DateTime since, string? reference)
    {
        var customer = new Customer
        {
            Kind = CustomerKind.Person, BranchId = run.BranchId, KnownSince = since, ImportRunId = run.Id, Version = run.Id,
            Reference = reference ?? Entities.Reference.Next(),
        };
        customer.Rename(displayName, nameKeys);
        return customer;
    }

    /// <summary>Writes the name as they write it now; they are found by its words from then on. Their name parts must be loaded.</summary>
    /// <param name="displayName">Must not be blank.</param>
    /// <param name="nameKeys">The folded words of the name, from <c>Search.Keys</c>.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Rename(string displayName, IReadOnlyList<string> nameKeys)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(displayName);
        DisplayName = displayName.Trim();
        NameKey = Lengths.Cut(string.Join(' ', nameKeys), Lengths.Line);

        // A word that stays keeps its row: the word is its key.
        NameParts.RemoveAll(part => !nameKeys.Contains(part.Key, StringComparer.Ordinal));
        var found = NameParts.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        NameParts.AddRange(nameKeys.Where(found.Add).Select(key => new NamePart { CustomerId = Id, Key = key }));
    }

    /// <summary>Writes down every way to reach them as it is now; one that stays keeps its row. Their contact points must be loaded.</summary>
    /// <param name="ways">All of them; exactly one is preferred, unless there is none.</param>
    /// <returns>Those that are new.</returns>
    /// <exception cref="ArgumentException">Not exactly one is preferred.</exception>
    public IReadOnlyList<ContactPoint> ReachBy(IReadOnlyList<ContactPoint> ways)
    {
        if (ways.Count(way => way.IsPreferred) != Math.Min(ways.Count, 1))
        {
            throw new ArgumentException("One way to reach them is the best, and only one.", nameof(ways));
        }

        ContactPoints.RemoveAll(point => !ways.Any(way => way.IsSame(point)));
        var added = new List<ContactPoint>();
        foreach (var way in ways)
        {
            if (ContactPoints.Find(way.IsSame) is { } known)
            {
                (known.Label, known.TailKey, known.IsPreferred) = (way.Label, way.TailKey, way.IsPreferred);
            }
            else
            {
                added.Add(way);
            }
        }

        ContactPoints.AddRange(added);
        return added;
    }

    /// <summary>Gives them these tags and no others; one that stays keeps its row. Their tags must be loaded.</summary>
    /// <returns>Those that are new.</returns>
    public IReadOnlyList<CustomerTag> Wear(IReadOnlyCollection<Guid> tags)
    {
        Tags.RemoveAll(tag => !tags.Contains(tag.ListItemId));
        var added = tags.Distinct().Where(id => !Tags.Exists(tag => tag.ListItemId == id)).Select(id => new CustomerTag { CustomerId = Id, ListItemId = id }).ToList();
        Tags.AddRange(added);
        return added;
    }

    /// <summary>Notes that we spoke. An older conversation logged late does not turn the clock back.</summary>
    public void Met(DateTime at, Feeling? left)
    {
        if (LastTouchpointAt is { } last && at < last)
        {
            return;
        }

        LastTouchpointAt = at;
        LastLeft = left ?? LastLeft;
    }

    /// <summary>Nobody finds them any more. Their words are taken out beside it.</summary>
    public void Erase(DateTime at) => ErasedAt ??= at;

    /// <summary>Remembers anew when we last talked and how they left: a conversation reads otherwise now, or is gone.</summary>
    /// <param name="at">UTC; empty when there is no conversation with them.</param>
    /// <param name="left">Empty when nobody could ever tell.</param>
    public void Recall(DateTime? at, Feeling? left) => (LastTouchpointAt, LastLeft) = (at, left);

    /// <summary>They would rather not hear from us of our own accord.</summary>
    public void RefuseContact(DateTime at) => ContactRefusedAt ??= at;

    /// <summary>They said we may ring or write.</summary>
    public void AllowContact() => ContactRefusedAt = null;
}
