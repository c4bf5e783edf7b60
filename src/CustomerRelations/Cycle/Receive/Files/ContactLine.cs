using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>One way to reach a customer, as a line of the form.</summary>
public sealed record ContactLine
{
    /// <value>What they call it: "home", "work"; as long as its column.</value>
    public const int LabelLength = 40;

    public ContactKind Kind { get; set; }

    public string? Value { get; set; }

    public string? Label { get; set; }

    public bool IsWritten => !string.IsNullOrWhiteSpace(Value);

    /// <summary>A phone number or e-mail with the keys by which it is found; null for what is neither, and for an address.</summary>
    /// <param name="plan">Of the country where a phone number without a country is at home.</param>
    public Contact? Reached(DialPlan? plan) => Kind != ContactKind.Address && Contact.Read(Value, plan) is { } read && read.Kind == Kind ? read : null;

    /// <summary>The line as it is kept; only of a line that keeps to the rules.</summary>
    internal ContactPoint AsPoint(Guid customerId, DialPlan? plan, bool isPreferred)
    {
        var (value, label) = (CustomerForm.Said(Value)!, CustomerForm.Said(Label));
        return Reached(plan) is { } read
            ? new ContactPoint { CustomerId = customerId, Kind = Kind, Value = read.Value, Key = read.Key, TailKey = read.Tail, Label = label, IsPreferred = isPreferred }
            : new ContactPoint { CustomerId = customerId, Kind = Kind, Value = value, Key = Lengths.Cut(string.Join(' ', Keys.Words(value)), Lengths.Line), Label = label, IsPreferred = isPreferred };
    }
}
