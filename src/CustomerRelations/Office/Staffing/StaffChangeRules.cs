using FluentValidation;

namespace CustomerRelations.Office.Staffing;

public sealed class StaffChangeRules : AbstractValidator<StaffChange>
{
    public StaffChangeRules()
    {
        RuleFor(staff => staff.Name).Line("Write the name colleagues know them by.");
        RuleFor(staff => staff.Role).Cascade(CascadeMode.Stop).NotNull().WithMessage("Choose what they may do.").IsInEnum().WithMessage("Choose what they may do.");
        RuleFor(staff => staff.BranchId).NotEmpty().WithMessage("Choose the branch they work at.");
    }
}
