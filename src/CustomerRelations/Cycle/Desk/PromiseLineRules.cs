using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Half a promise is none: what, and by when.</summary>
public sealed class PromiseLineRules : AbstractValidator<PromiseLine>
{
    public PromiseLineRules()
    {
        RuleFor(line => line.Words)
            .NotEmpty().When(line => !string.IsNullOrWhiteSpace(line.By), ApplyConditionTo.CurrentValidator).WithMessage(NewTouchpointRules.NoWords)
            .MaximumLength(Lengths.Sentences).WithMessage(NewTouchpointRules.Sentences);
        RuleFor(line => line.By)
            .NotEmpty().When(line => !string.IsNullOrWhiteSpace(line.Words), ApplyConditionTo.CurrentValidator).WithMessage(NewTouchpointRules.NoDay)
            .MaximumLength(Lengths.Line).WithMessage(NewTouchpointRules.LongDay);
    }
}
