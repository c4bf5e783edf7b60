using CustomerRelations.Office.Places;
using FluentValidation;

namespace CustomerRelations.Office.Entrance;

public sealed class NewOfficeRules : AbstractValidator<NewOffice>
{
    public NewOfficeRules()
    {
        RuleFor(office => office.Branch).Line("What is the branch called?");
        RuleFor(office => office.TimeZone).Zone();
        RuleFor(office => office.Currency).Money();
        RuleFor(office => office.Country).Country();
        RuleFor(office => office.Name).Line("What do colleagues call you?");
        RuleFor(office => office.Email).Email("Write the e-mail you will sign in with.");
        RuleFor(office => office.Password).NotEmpty().WithMessage("Choose a password.");
    }
}
