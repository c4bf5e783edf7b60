using FluentValidation;

namespace CustomerRelations.Office.Staffing;

public sealed class NewStaffRules : AbstractValidator<NewStaff>
{
    public NewStaffRules()
    {
        RuleFor(staff => staff.Name).Line("Write the name colleagues know them by.");
        RuleFor(staff => staff.Email).Line("Write the e-mail they will sign in with.")
            .EmailAddress().WithMessage("An e-mail looks like name@example.org.")
            .Must(email => !email!.Trim().Any(char.IsWhiteSpace)).WithMessage("An e-mail has no spaces.");
        RuleFor(staff => staff.Role).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose what they may do.").IsInEnum().WithMessage("Choose what they may do.");
        RuleFor(staff => staff.BranchId).NotEmpty().WithMessage("Choose the branch they work at.");
    }
}
