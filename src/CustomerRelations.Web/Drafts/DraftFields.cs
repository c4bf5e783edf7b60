using System.Globalization;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Drafts;

/// <summary>Reads a posted form as a draft: everything that was typed, ticked and chosen, and nothing that opens a door.</summary>
public static class DraftFields
{
    /// <value>Where the form posts to, when it is posted elsewhere.</value>
    public const string Form = "__form";

    /// <value>The address the words are typed at.</value>
    public const string From = "__from";

    /// <value>When the last of it was typed, by the clock of whoever types.</value>
    public const string Turn = "__turn";

    /// <value>Whose form it is, sealed.</value>
    public const string Owner = "__by";

    /// <value>Words that come along through the door, sealed.</value>
    public const string Carried = "__words";

    private const string Own = "__";
    private const string Customer = "Input.Customer";

    /// <param name="form">What was posted.</param>
    /// <param name="path">Where the form posts to.</param>
    public static NewDraft Of(IFormCollection form, string path) => new(path, form[HousePage.KeyField].ToString(), Typed(form))
    {
        Customer = form[Customer],
        From = form[From] is [{ Length: > 0 } from] ? from : path,
        Turn = long.TryParse(form[Turn], CultureInfo.InvariantCulture, out var turn) ? turn : 0,
    };

    /// <summary>Somebody wrote something by hand.</summary>
    public static bool AreWritten(IFormCollection form) =>
        form.Any(field => field.Key.StartsWith("Input.", StringComparison.Ordinal) && KeptWords.IsWords(field.Key["Input.".Length..]) && !string.IsNullOrWhiteSpace(field.Value));

    private static Dictionary<string, string[]> Typed(IFormCollection form) => form
        .Where(field => !field.Key.StartsWith(Own, StringComparison.Ordinal))
        .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);
}
