using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

public sealed class GuardChangeRules : AbstractValidator<GuardChange>
{
    public GuardChangeRules()
    {
        RuleFor(guards => guards.QuietFrom).NotNull().WithMessage("Say from when nobody gets a message.");
        RuleFor(guards => guards.QuietUntil).NotNull().WithMessage("Say until when nobody gets a message.");
        RuleFor(guards => guards.RestDays).Must(days => days is >= 0 and <= 90).WithMessage("Say between 0 and 90 days.");
        RuleFor(guards => guards.SurveyRestDays).Must(days => days is >= 1 and <= 365).WithMessage("Say between 1 and 365 days.");
        RuleFor(guards => guards.CatchUpDays).Must(days => days is >= 1 and <= 90).WithMessage("Say between 1 and 90 days.");
        RuleFor(guards => guards.Cap).Must(cap => cap is >= 1 and <= 10_000).WithMessage("Say between 1 and 10,000.");
        RuleFor(guards => guards.Why).NotEmpty().WithMessage("Say why it changes, in a few words.").MaximumLength(Lengths.Sentences).WithMessage($"Keep the reason under {Lengths.Sentences} letters.");
    }
}
