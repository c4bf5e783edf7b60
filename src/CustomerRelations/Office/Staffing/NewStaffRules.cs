using FluentValidation;

namespace CustomerRelations.Office.Staffing;

public sealed class NewStaffRules : AbstractValidator<NewStaff>
{
    public NewStaffRules()
    {
        RuleFor(staff => staff.Name).Line("Write the name colleagues know them by.");
        RuleFor(staff => staff.Email).Email("Write the e-mail they will sign in with.");
        RuleFor(staff => staff.Role).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose what they may do.").IsInEnum().WithMessage("Choose what they may do.");
        RuleFor(staff => staff.BranchId).NotEmpty().WithMessage("Choose the branch they work at.");
    }
}
