using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class ThankYouRules : AbstractValidator<ThankYou>
{
    public ThankYouRules() =>
        RuleFor(thanks => thanks.ThankWords)
            .NotEmpty().WithMessage("How do you thank them? A sentence is enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is long for a thank-you. Keep it under 4,000 letters.");
}
