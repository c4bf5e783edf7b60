using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Actions;

public sealed class GivenUpRules : AbstractValidator<GivenUp>
{
    public GivenUpRules() => RuleFor(given => given.Why)
        .NotEmpty().WithMessage("Why is it given up? The complaints that asked for it are still there.")
        .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
}
