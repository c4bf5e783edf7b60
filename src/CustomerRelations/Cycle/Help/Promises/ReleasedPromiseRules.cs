using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class ReleasedPromiseRules : AbstractValidator<ReleasedPromise>
{
    public ReleasedPromiseRules() =>
        RuleFor(released => released.Words)
            .NotEmpty().WithMessage("What did they say? A few of their words are enough.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
}
