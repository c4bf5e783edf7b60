using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class MetConditionRules : AbstractValidator<MetCondition>
{
    public MetConditionRules() =>
        RuleFor(met => met.By)
            .NotEmpty().WithMessage("By when is it done now? Say tomorrow 10, Fri or 16 Oct 16:00.")
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a date. Say tomorrow 10, Fri or 16 Oct 16:00.");
}
