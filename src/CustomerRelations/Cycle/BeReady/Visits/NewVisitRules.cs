using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.BeReady.Visits;

public sealed class NewVisitRules : AbstractValidator<NewVisit>
{
    public NewVisitRules()
    {
        RuleFor(visit => visit.Who)
            .NotEmpty().When(visit => string.IsNullOrWhiteSpace(visit.Customer), ApplyConditionTo.CurrentValidator)
            .WithMessage("Who is it? A name, or what they look like: a man in a green coat.")
            .MaximumLength(Lengths.Line).WithMessage("Keep it under 200 letters.");
        RuleFor(visit => visit.About)
            .MaximumLength(Lengths.Line).WithMessage("A few words are enough. Keep it under 200 letters.");
        RuleFor(visit => visit.When)
            .NotEmpty().When(visit => !visit.HasCome, ApplyConditionTo.CurrentValidator).WithMessage("When do they come? Say tomorrow 10, Fri 14:30 or 16 Oct 16:00.")
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a date. Say tomorrow 10, Fri 14:30 or 16 Oct 16:00.");
    }
}
