using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office;

public sealed class NewOfficeRules : AbstractValidator<NewOffice>
{
    private const string TooLong = "Keep it under 200 letters.";

    public NewOfficeRules()
    {
        RuleFor(office => office.Branch).NotEmpty().WithMessage("What is the branch called?").MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(office => office.TimeZone).Must(BranchTime.IsZone).WithMessage("Choose the time zone of the branch.");
        RuleFor(office => office.Currency).Must(Currencies.IsKnown).WithMessage("Choose the money of the branch.");
        RuleFor(office => office.Name).NotEmpty().WithMessage("What do colleagues call you?").MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(office => office.Email)
            .NotEmpty().WithMessage("Write your e-mail.")
            .EmailAddress().WithMessage("Write an e-mail address, such as name@example.org.")
            .MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(office => office.Password).NotEmpty().WithMessage("Choose a password.");
    }
}
