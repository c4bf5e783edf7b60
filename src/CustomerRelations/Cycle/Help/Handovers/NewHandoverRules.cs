using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>A matter moves to somebody, and for a reason.</summary>
public sealed class NewHandoverRules : AbstractValidator<NewHandover>
{
    public const string NoReason = "Why does it move? A sentence helps whoever gets it.";

    public const string TooLong = "A sentence or two is enough. Keep it under 1,000 letters.";

    public NewHandoverRules()
    {
        RuleFor(handover => handover.To)
            .NotNull().WithMessage("Who gets it? Choose a team or a colleague.");
        RuleFor(handover => handover.Why)
            .NotEmpty().WithMessage(NoReason)
            .MaximumLength(Lengths.Sentences).WithMessage(TooLong);
    }
}
