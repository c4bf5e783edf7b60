using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class ClosingRules : AbstractValidator<Closing>
{
    public ClosingRules() =>
        RuleFor(closing => closing.CloseWhy)
            .Must((closing, why) => closing.NotKnown || !string.IsNullOrWhiteSpace(why)).WithMessage("Why is there no more we can do? Write what you told them.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
}
