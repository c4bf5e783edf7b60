using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile;

public sealed class WishAnswerRules : AbstractValidator<WishAnswer>
{
    public WishAnswerRules() => RuleFor(answer => answer.May).NotNull().WithMessage("What did they say? Choose one.");
}
