using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class FoundCauseRules : AbstractValidator<FoundCause>
{
    public FoundCauseRules()
    {
        RuleFor(cause => cause.RootCauseId)
            .NotNull().When(cause => string.IsNullOrWhiteSpace(cause.NewCause)).WithMessage("Why did it happen? Choose the cause that comes nearest.");
        RuleFor(cause => cause.CauseFamily)
            .IsInEnum().WithMessage("Choose where the cause lies, or leave it open.");
        RuleFor(cause => cause.NewCause)
            .MaximumLength(Lengths.Line).WithMessage("A few words are enough. Keep it under 200 letters.")
            .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("Write it on one line, in plain letters.");
        RuleFor(cause => cause.Whys)
            .Must((cause, _) => cause.WhyLines.Count <= FoundCause.MostWhys).WithMessage("Five lines are enough: one why each.")
            .Must((cause, _) => cause.WhyLines.All(line => line.Length <= Lengths.Line)).WithMessage("Keep each line under 200 letters.");
    }
}
