using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Remedies;

public sealed class RefusalRules : AbstractValidator<Refusal>
{
    public RefusalRules() =>
        RuleFor(refusal => refusal.Why).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Say why, so that they can offer something else.")
            .MaximumLength(Lengths.Sentences).WithMessage("Keep it under 1,000 letters.");
}
