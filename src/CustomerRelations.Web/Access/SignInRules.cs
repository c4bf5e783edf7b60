using FluentValidation;

namespace CustomerRelations.Web.Access;

public sealed class SignInRules : AbstractValidator<SignIn>
{
    public SignInRules()
    {
        RuleFor(typed => typed.Email).NotEmpty().WithMessage("Write your e-mail.");
        RuleFor(typed => typed.Password).NotEmpty().WithMessage("Write your password.");
    }
}
