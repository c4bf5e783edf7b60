using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class OpenAgainRules : AbstractValidator<OpenAgain>
{
    public OpenAgainRules() =>
        RuleFor(again => again.Why)
            .NotEmpty().WithMessage("Why is it opened again? A sentence is enough.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
}
