using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Promises;

public sealed class NewOwnerOfManyRules : AbstractValidator<NewOwnerOfMany>
{
    public NewOwnerOfManyRules()
    {
        RuleFor(passed => passed.FromId).NotNull().WithMessage("Whose promises? Choose a colleague.");
        RuleFor(passed => passed.ToId)
            .NotNull().WithMessage("Who gets them? Choose a colleague.")
            .NotEqual(passed => passed.FromId).WithMessage("They have them already. Choose somebody else.");
        RuleFor(passed => passed.Why)
            .NotEmpty().WithMessage("Why do they move? A sentence helps whoever gets them.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(passed => passed.Picked)
            .NotEmpty().When(passed => !passed.Everything).WithMessage("Tick the promises that move, or choose all of them.");
    }
}
