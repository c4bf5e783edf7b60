using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class NewOwnerRules : AbstractValidator<NewOwner>
{
    public NewOwnerRules()
    {
        RuleFor(passed => passed.ToId).NotNull().WithMessage("Who gets it? Choose a colleague.");
        RuleFor(passed => passed.Why)
            .NotEmpty().WithMessage("Why does it move? A sentence helps whoever gets it.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
    }
}
