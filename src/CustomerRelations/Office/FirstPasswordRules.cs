using FluentValidation;

namespace CustomerRelations.Office;

public sealed class FirstPasswordRules : AbstractValidator<FirstPassword>
{
    public FirstPasswordRules() => RuleFor(password => password.New).NotEmpty().WithMessage("Write a password.");
}
