using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office;

public sealed class ProfileChangeRules : AbstractValidator<ProfileChange>
{
    public ProfileChangeRules()
    {
        RuleFor(change => change.DisplayName)
            .NotEmpty().WithMessage("What do colleagues call you?")
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a name badge. Keep it under 200 letters.");
        RuleFor(change => change.Theme).IsInEnum().WithMessage("Choose automatic, light or dark.");
    }
}
