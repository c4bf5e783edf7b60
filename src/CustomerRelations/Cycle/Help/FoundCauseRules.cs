using FluentValidation;

namespace CustomerRelations.Cycle.Help;

public sealed class FoundCauseRules : AbstractValidator<FoundCause>
{
    public FoundCauseRules() =>
        RuleFor(cause => cause.RootCauseId).NotNull().WithMessage("Why did it happen? Choose the cause that comes nearest.");
}
