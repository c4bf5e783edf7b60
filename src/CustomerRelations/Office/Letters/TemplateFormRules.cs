using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office.Letters;

public sealed class TemplateFormRules : AbstractValidator<TemplateForm>
{
    private const string TooLong = "That is long for a letter. Keep it under 8,000 letters.";

    public TemplateFormRules()
    {
        RuleFor(template => template.Kind).NotNull().WithMessage("What is the letter for?").IsInEnum().WithMessage("What is the letter for?");
        RuleFor(template => template.Language).Line("In which language is it?")
            .Must(language => language!.Length <= 35 && language.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')).WithMessage("Write the language like “en” or “de”.");
        RuleFor(template => template.Name).Line("Give it a name that colleagues know it by.");
        RuleFor(template => template.Subject).Line("What stands above the letter?").Must(Known).WithMessage(template => Sentence(template.Subject));
        RuleFor(template => template.Body).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Write the letter.")
            .MaximumLength(Lengths.Letter).WithMessage(TooLong)
            .Must(Known).WithMessage(template => Sentence(template.Body));
        RuleFor(template => template.BodyUpset).Cascade(CascadeMode.Stop)
            .MaximumLength(Lengths.Letter).WithMessage(TooLong)
            .Must(Known).WithMessage(template => Sentence(template.BodyUpset));
    }

    private static bool Known(string? text) => LetterTokens.UnknownIn(text).Count == 0;

    private static string Sentence(string? text) => LetterTokens.UnknownIn(text) is [var name, ..] ? $"We know no {{{name}}}. Choose a gap from the list beside the text." : "";
}
