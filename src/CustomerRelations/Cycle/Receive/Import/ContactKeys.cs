using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>By what a way to reach somebody is known again.</summary>
internal static class ContactKeys
{
    /// <summary>One key for an e-mail; for a phone number its end, so that it is known however it begins.</summary>
    /// <returns>null for an address, and for what has no key.</returns>
    public static string? Of(ContactKind kind, string key, string? tail) => kind switch
    {
        ContactKind.Email => "e" + key,
        ContactKind.Phone => string.IsNullOrEmpty(tail) ? "p" + key : "t" + tail,
        _ => null,
    };

    public static IEnumerable<(string Key, ContactKind Kind)> Of(ImportDraft row) =>
        row.Points.Select(point => (Of(point.Kind, point.Key, point.Tail), point.Kind)).Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.Kind));
}
