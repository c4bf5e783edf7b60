using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>What a letter about one complaint may say.</summary>
/// <param name="Customer">Nothing when they stayed anonymous.</param>
/// <param name="Owner">Who looks after it.</param>
/// <param name="Zone">The branch's IANA zone.</param>
/// <param name="Arrived">How they arrived when they told us.</param>
/// <param name="Promise">What is promised next and not done yet.</param>
/// <param name="PromiseBy">UTC.</param>
/// <param name="Remedy">What was promised last to put it right.</param>
/// <param name="WhatChanged">Of the action the letter tells of, or the last one that was done.</param>
public sealed record LetterFacts(
    Complaint Complaint, Customer? Customer, string Owner, string Branch, string Zone, Feeling? Arrived,
    string? Promise, DateTime? PromiseBy, string? Remedy, string? WhatChanged)
{
    /// <value>They are upset or unhappy, by what they said last about how they feel.</value>
    public bool IsUpset => (Complaint.VerdictFeeling ?? Arrived) is Feeling.Upset or Feeling.Unhappy;

    /// <value>Why we think so: the feeling itself; nothing when nobody could tell.</value>
    public Feeling? Feels => Complaint.VerdictFeeling ?? Arrived;

    public string Language => string.IsNullOrWhiteSpace(Customer?.Language) ? "en" : Customer.Language;

    /// <summary>What goes into each gap; empty where there is nothing.</summary>
    /// <param name="me">Who writes.</param>
    /// <param name="now">UTC.</param>
    /// <param name="language">Of the template: how days are written.</param>
    public IReadOnlyDictionary<string, string> Values(string me, DateTime now, string language) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["customer"] = Customer?.DisplayName ?? "",
        ["address_as"] = string.IsNullOrWhiteSpace(Customer?.AddressAs) ? Customer?.DisplayName ?? "" : Customer.AddressAs,
        ["complaint_words"] = Complaint.Words,
        ["reference"] = Complaint.Reference,
        ["received_on"] = Day(Complaint.ReceivedAt, language),
        ["owner"] = Owner,
        ["branch"] = Branch,
        ["promise"] = Promise ?? "",
        ["promise_by"] = PromiseBy is { } by ? Day(by, language) : "",
        ["remedy"] = Remedy ?? "",
        ["what_changed"] = WhatChanged ?? "",
        ["me"] = me,
        ["today"] = Day(now, language),
    };

    // "12 October 2026", "12. Oktober 2026"; where the machine knows no languages, 2026-10-12.
    private string Day(DateTime at, string language)
    {
        var day = BranchTime.Local(at, Zone);
        try
        {
            var culture = CultureInfo.GetCultureInfo(language is "en" ? "en-GB" : language);
            return $"{day.ToString(culture.DateTimeFormat.MonthDayPattern, culture)} {day.ToString("yyyy", CultureInfo.InvariantCulture)}";
        }
        catch (CultureNotFoundException)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}
