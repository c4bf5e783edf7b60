using FluentValidation;

namespace CustomerRelations.Office.Entrance;

public sealed class ProfileChangeRules : AbstractValidator<ProfileChange>
{
    public ProfileChangeRules()
    {
        RuleFor(change => change.DisplayName).Line("What do colleagues call you?");
        RuleFor(change => change.Theme).NotNull().WithMessage("Choose automatic, light or dark.").IsInEnum().WithMessage("Choose automatic, light or dark.");
    }
}
