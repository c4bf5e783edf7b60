using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class NewTellingRules : AbstractValidator<NewTelling>
{
    public NewTellingRules()
    {
        RuleFor(told => told.ToldWords)
            .NotEmpty().WithMessage(told => told.NotReached ? "How did you try? A few words are enough." : "What did you tell them? A sentence is enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(told => told.ExpectBy)
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a date. Say tomorrow 10, Fri or 16 Oct 16:00.")
            .Must((told, by) => !told.NotReached || string.IsNullOrWhiteSpace(by)).WithMessage("Nobody was reached, so nobody expects anything yet. Leave it empty.");
    }
}
