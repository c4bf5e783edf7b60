using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class UnderstandingRules : AbstractValidator<Understanding>
{
    public UnderstandingRules()
    {
        RuleFor(understood => understood.Wanted)
            .NotEmpty().WithMessage("What do they want from us? Ask, and write it in their words.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(understood => understood.Severity)
            .IsInEnum().WithMessage("Choose small, serious or grave.");
    }
}
