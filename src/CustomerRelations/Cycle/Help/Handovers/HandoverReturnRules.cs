using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>What goes back says why.</summary>
public sealed class HandoverReturnRules : AbstractValidator<HandoverReturn>
{
    public HandoverReturnRules() =>
        RuleFor(answer => answer.Why)
            .NotEmpty().WithMessage("Why does it go back? A sentence saves them a call.")
            .MaximumLength(Lengths.Sentences).WithMessage(NewHandoverRules.TooLong);
}
