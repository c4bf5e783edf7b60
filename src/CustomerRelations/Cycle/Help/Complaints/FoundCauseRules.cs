using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class FoundCauseRules : AbstractValidator<FoundCause>
{
    public FoundCauseRules() =>
        RuleFor(cause => cause.RootCauseId).NotNull().WithMessage("Why did it happen? Choose the cause that comes nearest.");
}
