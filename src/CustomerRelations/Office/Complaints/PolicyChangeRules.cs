using FluentValidation;

namespace CustomerRelations.Office.Complaints;

public sealed class PolicyChangeRules : AbstractValidator<PolicyChange>
{
    public PolicyChangeRules() => When(change => !change.AsOffice, () =>
    {
        const string Thank = "Write 0 to 20 working days. 0 is the same day.";
        const string Tell = "Write 1 to 60 working days.";
        const string Final = "Write 1 to 365 days.";
        RuleFor(change => change.ThankWithin).NotNull().WithMessage(Thank).InclusiveBetween(0, 20).WithMessage(Thank);
        RuleFor(change => change.TellEvery).NotNull().WithMessage(Tell).InclusiveBetween(1, 60).WithMessage(Tell);
        RuleFor(change => change.FinalWithin).NotNull().WithMessage(Final).InclusiveBetween(1, 365).WithMessage(Final);
    });
}
