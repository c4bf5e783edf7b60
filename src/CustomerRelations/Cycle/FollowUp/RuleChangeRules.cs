using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.FollowUp;

public sealed class RuleChangeRules : AbstractValidator<RuleChange>
{
    public RuleChangeRules()
    {
        RuleFor(rule => rule.LeftAtMost)
            .Must(left => left is Feeling.Upset or Feeling.Unhappy or Feeling.SoSo).WithMessage("Choose how cold they leave.");
        RuleFor(rule => rule.Assignee)
            .Must(who => who is { } known && Enum.IsDefined(known)).WithMessage("Choose who is asked to call.");
        RuleFor(rule => rule.WaitWorkingDays)
            .Must(days => days is >= 0 and <= FollowUpRule.LongestWait).WithMessage($"Wait between 0 and {FollowUpRule.LongestWait} working days.");
    }
}
