using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class CustomerVerdictRules : AbstractValidator<CustomerVerdict>
{
    public CustomerVerdictRules()
    {
        RuleFor(said => said.Verdict)
            .Must(verdict => verdict is Solved.Yes or Solved.Partly or Solved.NotYet).WithMessage("Is it put right? Choose what they said.");
        RuleFor(said => said.Feeling)
            .Must(feeling => feeling is null or (>= 0 and <= 5)).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(said => said.VerdictWords)
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
    }
}
