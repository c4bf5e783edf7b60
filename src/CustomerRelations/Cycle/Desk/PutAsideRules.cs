using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Something was written; everything else may wait until it is finished.</summary>
public sealed class PutAsideRules : AbstractValidator<NewTouchpoint>
{
    public PutAsideRules()
    {
        RuleFor(touchpoint => touchpoint.Goal)
            .Must((touchpoint, _) => IsSomething(touchpoint)).WithMessage("Nothing is written yet. A name or a word is enough to put it aside.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(touchpoint => touchpoint.Arrived)
            .Must(feeling => feeling is null or (>= 0 and <= 5)).WithMessage("Choose one of the five feelings, or leave it open.");
    }

    private static bool IsSomething(NewTouchpoint touchpoint) =>
        touchpoint.Arrived is > 0 || touchpoint.Left is > 0
        || touchpoint.Written.Append(touchpoint.Who).Append(touchpoint.Customer).Any(words => !string.IsNullOrWhiteSpace(words));
}
