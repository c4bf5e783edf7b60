using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerRelations.Web.Display;

/// <summary>The fields of a form as they were posted, kept so that they can be typed in again: whichever fields it has, tokens and keys left out.</summary>
internal static class PostedFields
{
    private const string Prefix = "Input.";

    // No field of ours has a longer name; one that nobody can read again would take the others with it.
    private const int LongestName = 200;

    public static byte[] Of(IFormCollection form) => Encoding.UTF8.GetBytes(string.Join('&', form
        .Where(field => field.Key.Length <= LongestName && field.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        .SelectMany(field => field.Value.Select(text => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(text ?? "")}"))));

    public static IValueProvider Read(byte[] body) =>
        new FormValueProvider(BindingSource.Form, new FormCollection(new FormReader(Encoding.UTF8.GetString(body)).ReadForm()), CultureInfo.InvariantCulture);
}
