using FluentValidation;
using FluentValidation.Validators;

namespace CustomerRelations.Web.Display;

/// <summary>What a browser can check of a field's rules.</summary>
/// <param name="MaxLength">In UTF-16 units, as both the browser and the validator count.</param>
public sealed record FieldRules(bool IsRequired, int? MaxLength)
{
    public static readonly FieldRules None = new(IsRequired: false, MaxLength: null);

    /// <summary>Reads the rules that always hold; a rule with a condition is left to the server.</summary>
    public static FieldRules Of(IValidator? validator, string? property)
    {
        if (validator is null || property is null)
        {
            return None;
        }

        var always = validator.CreateDescriptor().GetRulesForMember(property)
            .Where(rule => !rule.HasCondition && !rule.HasAsyncCondition)
            .SelectMany(rule => rule.Components)
            .Where(part => !part.HasCondition && !part.HasAsyncCondition)
            .Select(part => part.Validator)
            .ToArray();
        var lengths = always.OfType<ILengthValidator>().Where(length => length.Max > 0).Select(length => length.Max).ToArray();
        return new FieldRules(always.Any(rule => rule is INotEmptyValidator or INotNullValidator), lengths.Length > 0 ? lengths.Min() : null);
    }
}
