using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Remedies;

public sealed class RemedyAskRules : AbstractValidator<RemedyAsk>
{
    public RemedyAskRules() =>
        RuleFor(asked => asked.Question).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("What do you want to know before you decide?")
            .MaximumLength(Lengths.Sentences).WithMessage("Keep it under 1,000 letters.");
}
