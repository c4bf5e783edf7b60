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
        RuleFor(understood => understood.Product)
            .MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(understood => understood.Place)
            .MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(understood => understood.FirstReaction)
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(understood => understood.LeftUs)
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
    }
}
