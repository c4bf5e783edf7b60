using CustomerRelations.Search;
using FluentValidation;

namespace CustomerRelations.Office.Places;

/// <summary>Where and in what money a branch works; the same for a new one and a changed one.</summary>
internal static class PlaceRules
{
    public static IRuleBuilderOptions<T, string?> Zone<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Line("Write the time zone, such as Europe/London.")
            .Must(TimeZones.Has).WithMessage("There is no such time zone. Write it like Europe/London.");

    public static IRuleBuilderOptions<T, string?> Country<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Must(code => string.IsNullOrEmpty(code) || DialPlan.Of(code) is not null).WithMessage("Choose a country of the list, or leave it open.");

    public static IRuleBuilderOptions<T, string?> Money<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Line("Write the currency, such as GBP.")
            .Must(code => Currencies.IsKnown(code!.Trim().ToUpperInvariant())).WithMessage("There is no such currency. Write its three letters, such as GBP or EUR.");
}
