using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Actions;

public sealed class SeenEffectRules : AbstractValidator<SeenEffect>
{
    public SeenEffectRules()
    {
        RuleFor(seen => seen.Effect)
            .NotNull().WithMessage("Did it help? Say what you see.")
            .IsInEnum().WithMessage("Choose one of the three.");
        RuleFor(seen => seen.EffectWords)
            .NotEmpty().WithMessage("What did you see? The numbers alone do not say why.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
    }
}
