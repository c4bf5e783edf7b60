using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Understand.Suggestions;

public sealed class SuggestionAnswerRules : AbstractValidator<SuggestionAnswer>
{
    public SuggestionAnswerRules()
    {
        RuleFor(given => given.Outcome)
            .Must(outcome => outcome is SuggestionOutcome.Considered or SuggestionOutcome.Done or SuggestionOutcome.NotNow).WithMessage("What came of it? Choose one.");
        RuleFor(given => given.Answer)
            .NotEmpty().WithMessage("What can we tell them? One sentence is enough.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
    }
}
