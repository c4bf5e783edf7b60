using FluentValidation;

namespace CustomerRelations.Office.Entrance;

public sealed class PasswordChangeRules : AbstractValidator<PasswordChange>
{
    public PasswordChangeRules()
    {
        RuleFor(change => change.Current).NotEmpty().WithMessage("Write the password you have now.");
        RuleFor(change => change.New).NotEmpty().WithMessage("Write a new password.");
    }
}
