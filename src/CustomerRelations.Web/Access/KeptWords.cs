using System.Text.RegularExpressions;

namespace CustomerRelations.Web.Access;

/// <summary>The words somebody posted, kept for as long as the request lasts, so that a page that refuses can show them again.</summary>
/// <remarks>Secrets, keys, ticks and numbers are left out: what is kept is what somebody would have to write again.</remarks>
public static partial class KeptWords
{
    private static readonly string[] Secret = ["Password", "Current", "New", "Token", "Version", "Customer"];

    public static void Keep(HttpContext context, IFormCollection form) => context.Items[typeof(KeptWords)] = form;

    /// <returns>What was written, with the name of its field in words.</returns>
    public static IReadOnlyList<(string Field, string Words)> Of(HttpContext context) =>
        context.Items[typeof(KeptWords)] is not IFormCollection form ? [] : form
            .Where(field => field.Key.StartsWith("Input.", StringComparison.Ordinal))
            .Select(field => (Name: field.Key["Input.".Length..], Words: field.Value.ToString()))
            .Where(field => !Secret.Contains(field.Name, StringComparer.Ordinal) && IsWritten(field.Words))
            .Select(field => (Spoken(field.Name), field.Words))
            .ToList();

    private static bool IsWritten(string text) => text.Any(char.IsLetter) && text is not ("true" or "false") && !Guid.TryParse(text.Split(',')[0], out _);

    // "ToldToExpect" is "Told to expect".
    private static string Spoken(string name)
    {
        var words = InnerCapital().Replace(name, " $0").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex InnerCapital();
}
