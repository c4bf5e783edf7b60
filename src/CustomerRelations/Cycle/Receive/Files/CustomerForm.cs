using System.Security.Cryptography;
using System.Text.Json;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>The first page of a customer's file as somebody writes it: for a new file and for one that is changed.</summary>
public sealed record CustomerForm
{
    private static readonly ContactKind[] Kinds = [ContactKind.Phone, ContactKind.Email, ContactKind.Address];

    public CustomerKind Kind { get; set; } = CustomerKind.Person;

    /// <value>As they write it themselves. The one thing that is needed.</value>
    public string? Name { get; set; }

    public string? Given { get; set; }

    public string? Family { get; set; }

    public string? AddressAs { get; set; }

    public string? Pronoun { get; set; }

    /// <value>"Polish", "pl" or "pt-BR"; see <see cref="Languages"/>.</value>
    public string? Language { get; set; }

    /// <value>An IANA zone, when it is not the branch's.</value>
    public string? TimeZone { get; set; }

    public Guid? BranchId { get; set; }

    public Guid? FavouriteColleagueId { get; set; }

    /// <value>Every line of every kind; an empty one is left out.</value>
    public List<ContactLine> Contacts { get; set; } = [];

    /// <value>The place of the line that is the best way to reach them.</value>
    public int? Preferred { get; set; }

    /// <value>Entries of the list of tags.</value>
    public List<Guid> Tags { get; set; } = [];

    /// <value>"They are somebody else": who may have a file already was looked at.</value>
    public bool IsNew { get; set; }

    /// <value>The fingerprint of what the form was filled from; empty for a new file.</value>
    /// <remarks>Not the row's own version: a conversation that is logged meanwhile moves that, and changes nothing on this form.</remarks>
    public Guid Version { get; set; }

    /// <value>The place of the line by which they are reached best: the chosen one, else the first that is written.</value>
    public int? BestWay =>
        Preferred is { } chosen && chosen >= 0 && chosen < Contacts.Count && Contacts[chosen].IsWritten ? chosen
        : Contacts.FindIndex(line => line.IsWritten) is >= 0 and var first ? first
        : null;

    /// <summary>The form as it is filled when nobody has typed yet. Contact points and tags must be loaded.</summary>
    public static CustomerForm Of(Customer customer)
    {
        var points = customer.ContactPoints.OrderBy(point => point.Kind).ThenByDescending(point => point.IsPreferred).ThenBy(point => point.Id).ToList();
        var form = new CustomerForm
        {
            Kind = customer.Kind, Name = customer.DisplayName, Given = customer.Given, Family = customer.Family, AddressAs = customer.AddressAs,
            Pronoun = customer.Pronoun, Language = Languages.Spoken(customer.Language), TimeZone = customer.TimeZone,
            BranchId = customer.BranchId, FavouriteColleagueId = customer.FavouriteColleagueId,
            Contacts = points.ConvertAll(point => new ContactLine { Kind = point.Kind, Value = point.Value, Label = point.Label }),
            Preferred = points.FindIndex(point => point.IsPreferred) is >= 0 and var at ? at : null,
            Tags = customer.Tags.Select(tag => tag.ListItemId).Order().ToList(),
        };
        form.Version = form.Fingerprint();
        return form;
    }

    /// <summary>The lines of one kind with their places.</summary>
    public IEnumerable<(int Place, ContactLine Line)> Lines(ContactKind kind) => Contacts.Index().Where(line => line.Item.Kind == kind);

    /// <summary>What is written of one kind, a line each, with its label and a word about the best way.</summary>
    public IEnumerable<string> Spoken(ContactKind kind) => Lines(kind).Where(line => line.Line.IsWritten)
        .Select(line => $"{Said(line.Line.Value)}{(Said(line.Line.Label) is { } label ? $" ({label})" : "")}{(line.Place == BestWay ? ", best way" : "")}");

    /// <summary>Leaves room for one more of a kind.</summary>
    public void Add(ContactKind kind) => Contacts.Add(new ContactLine { Kind = kind });

    /// <summary>Takes a line away; the best way stays where it is.</summary>
    public void Remove(int place)
    {
        if (place < 0 || place >= Contacts.Count)
        {
            return;
        }

        Contacts.RemoveAt(place);
        Preferred = Preferred == place ? null : Preferred > place ? Preferred - 1 : Preferred;
    }

    /// <summary>Writes what somebody else's form says of one kind over what this one says.</summary>
    public void TakeLines(ContactKind kind, CustomerForm theirs)
    {
        var best = Preferred is { } at && at >= 0 && at < Contacts.Count ? Contacts[at] : null;
        var lines = theirs.Lines(kind).Where(line => line.Line.IsWritten).ToList();
        Contacts.RemoveAll(line => line.Kind == kind);
        Contacts.AddRange(lines.Select(line => line.Line with { }));
        var theirBest = lines.FindIndex(line => line.Place == theirs.BestWay);
        var place = theirBest >= 0 ? Contacts.Count - lines.Count + theirBest : Contacts.FindIndex(line => ReferenceEquals(line, best));
        Preferred = place >= 0 ? place : null;
    }

    /// <summary>Every kind has a line to write on.</summary>
    public void LeaveRoom()
    {
        foreach (var kind in Kinds.Where(kind => !Lines(kind).Any()))
        {
            Add(kind);
        }
    }

    /// <summary>What was written, or nothing; lines end the same on every machine.</summary>
    internal static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim().ReplaceLineEndings("\n");

    private Guid Fingerprint() => new(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new object?[]
    {
        Kind, Name, Given, Family, AddressAs, Pronoun, Language, TimeZone, BranchId, FavouriteColleagueId, Kinds.Select(Spoken), Tags,
    })).AsSpan(0, 16));
}
