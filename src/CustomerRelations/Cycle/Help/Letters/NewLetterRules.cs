using CustomerRelations.Entities;
using CustomerRelations.Office.Letters;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Letters;

public sealed class NewLetterRules : AbstractValidator<NewLetter>
{
    public NewLetterRules()
    {
        RuleFor(letter => letter.Kind).NotNull().WithMessage("What is the letter for?").IsInEnum().WithMessage("What is the letter for?");
        RuleFor(letter => letter.Subject).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("What stands above the letter?")
            .MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.")
            .Must(HasNoGap).WithMessage(letter => Sentence(letter.Subject));
        RuleFor(letter => letter.Body).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Write the letter.")
            .MaximumLength(Lengths.Letter).WithMessage("That is long for a letter. Keep it under 8,000 letters.")
            .Must(HasNoGap).WithMessage(letter => Sentence(letter.Body));
    }

    private static bool HasNoGap(string? text) => LetterTokens.In(text).Count == 0;

    private static string Sentence(string? text) => LetterTokens.In(text) is [var name, ..] ? $"A gap is still open: {{{name}}}. Write what belongs there, or take the line out." : "";
}
