using System.Globalization;

namespace CustomerRelations.Web.Startup;

/// <summary>A setting that is a whole number, one or more.</summary>
internal static class WholeNumber
{
    /// <returns>null when it is not set.</returns>
    /// <exception cref="CannotOpenException">What is set is no such number.</exception>
    public static int? Of(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var written when int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 => number,
        var written => throw new CannotOpenException($"{key} is \"{written}\". Write a whole number, 1 or more, or leave it out."),
    };
}
