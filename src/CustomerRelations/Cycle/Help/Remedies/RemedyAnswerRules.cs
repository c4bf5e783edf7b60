using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Remedies;

public sealed class RemedyAnswerRules : AbstractValidator<RemedyAnswer>
{
    public RemedyAnswerRules() =>
        RuleFor(answer => answer.Answer).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("A sentence is enough: they wait for it.")
            .MaximumLength(Lengths.Sentences).WithMessage("Keep it under 1,000 letters.");
}
