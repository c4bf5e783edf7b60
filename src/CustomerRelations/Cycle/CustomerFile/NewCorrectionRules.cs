using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile;

public sealed class NewCorrectionRules : AbstractValidator<NewCorrection>
{
    public NewCorrectionRules() =>
        RuleFor(correction => correction.Words)
            .NotEmpty().WithMessage("What should it say?")
            .MaximumLength(Lengths.Words).WithMessage("That is too long for one correction. Keep it under 4,000 letters.");
}
