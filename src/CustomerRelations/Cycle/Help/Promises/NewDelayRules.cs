using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class NewDelayRules : AbstractValidator<NewDelay>
{
    public NewDelayRules()
    {
        RuleFor(delay => delay.By)
            .NotEmpty().WithMessage("By when now? Say tomorrow 10, Fri or 16 Oct 16:00.")
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a date. Say tomorrow 10, Fri or 16 Oct 16:00.");
        RuleFor(delay => delay.Why)
            .NotEmpty().WithMessage("Why does it take longer? They will ask.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(delay => delay.ToldAt)
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a time.");
    }
}
