using FluentValidation;

namespace CustomerRelations.Office.Places;

public sealed class NewBranchRules : AbstractValidator<NewBranch>
{
    public NewBranchRules()
    {
        RuleFor(branch => branch.Name).Line("Write what the branch is called.");
        RuleFor(branch => branch.TimeZone).Zone();
        RuleFor(branch => branch.Currency).Money();
        RuleFor(branch => branch.Country).Country();
    }
}
