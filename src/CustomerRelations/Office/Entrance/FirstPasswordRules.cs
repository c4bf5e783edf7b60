using FluentValidation;

namespace CustomerRelations.Office.Entrance;

public sealed class FirstPasswordRules : AbstractValidator<FirstPassword>
{
    public FirstPasswordRules() => RuleFor(password => password.New).NotEmpty().WithMessage("Write a password.");
}
