using System.Text;
using Microsoft.Extensions.Primitives;

namespace CustomerRelations.Web.Access;

/// <summary>What was typed or pasted, as a person reads it: one sign for a line break, and none that nobody sees.</summary>
/// <remarks>Browsers count a line break as one letter and send two. Slides and web pages leave marks in what is copied from them.</remarks>
public static class TypedText
{
    /// <summary>Holds the one sign that not every database keeps.</summary>
    public static bool HoldsNull(IFormCollection form) => form.Any(field => field.Value.Any(text => text?.Contains('\0', StringComparison.Ordinal) == true));

    public static IFormCollection Read(IFormCollection form) =>
        form.Any(field => field.Value.Any(NeedsReading))
            ? new FormCollection(form.ToDictionary(field => field.Key, field => new StringValues([.. field.Value.Select(Read)]), StringComparer.OrdinalIgnoreCase), form.Files)
            : form;

    private static string? Read(string? text) => text is null || !NeedsReading(text) ? text
        : text.Replace("\r\n", "\n", StringComparison.Ordinal).Aggregate(new StringBuilder(text.Length), Add).ToString();

    private static bool NeedsReading(string? text) => text is not null && text.Any(sign => char.IsControl(sign) && sign is not ('\t' or '\n'));

    // Marks that end a line or a page still keep two words apart.
    private static StringBuilder Add(StringBuilder read, char sign) => sign switch
    {
        '\r' => read.Append('\n'),
        '\v' or '\f' or '\u0085' => read.Append(' '),
        '\t' or '\n' => read.Append(sign),
        _ => char.IsControl(sign) ? read : read.Append(sign),
    };
}
