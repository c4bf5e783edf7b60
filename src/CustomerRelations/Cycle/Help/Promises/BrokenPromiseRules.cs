using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class BrokenPromiseRules : AbstractValidator<BrokenPromise>
{
    public BrokenPromiseRules()
    {
        RuleFor(broken => broken.Why)
            .NotEmpty().WithMessage("Why was it not kept? One sentence helps the next one.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(broken => broken.TheyWereTold)
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
    }
}
