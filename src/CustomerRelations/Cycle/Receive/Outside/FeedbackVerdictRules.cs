using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Outside;

public sealed class FeedbackVerdictRules : AbstractValidator<FeedbackVerdict>
{
    public FeedbackVerdictRules()
    {
        RuleFor(said => said.Verdict)
            .Must(verdict => verdict is Solved.Yes or Solved.Partly or Solved.NotYet).WithMessage("Is it put right? Choose one of the three.");
        RuleFor(said => said.Feeling)
            .Must(feeling => feeling is null or (>= 0 and <= 5)).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(said => said.Words)
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
    }
}
