using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office.Limits;

public sealed class LimitChangeRules : AbstractValidator<LimitChange>
{
    public LimitChangeRules()
    {
        RuleFor(limit => limit.Amount).Line("Write how much they may decide on their own, or choose no limit.")
            .When(limit => limit is { NoLimit: false, AsRole: false }, ApplyConditionTo.AllValidators);
        RuleFor(limit => limit.Monthly).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
    }
}
