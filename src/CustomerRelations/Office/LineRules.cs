using System.ComponentModel.DataAnnotations;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office;

/// <summary>What every line of text in a form has to keep to.</summary>
internal static class LineRules
{
    public const string EmailExample = "An e-mail looks like name@example.org.";

    /// <summary>Something is written, it is not longer than its column, and every sign of it can be seen.</summary>
    /// <param name="rule">The field.</param>
    /// <param name="whenEmpty">What to say to somebody who left it empty.</param>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilderInitial<T, string?> rule, string whenEmpty) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(whenEmpty)
            .MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.")
            .Must(text => !text!.Any(char.IsControl)).WithMessage("Write it on one line, in plain letters.");

    /// <summary>A line that Identity takes for an e-mail, once the spaces around it are gone.</summary>
    /// <inheritdoc cref="Line"/>
    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilderInitial<T, string?> rule, string whenEmpty) =>
        rule.Line(whenEmpty)
            .Must(email => new EmailAddressAttribute().IsValid(email!.Trim())).WithMessage(EmailExample)
            .Must(email => !email!.Trim().Any(char.IsWhiteSpace)).WithMessage("An e-mail has no spaces.");
}
