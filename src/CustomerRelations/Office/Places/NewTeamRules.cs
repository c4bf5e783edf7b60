using FluentValidation;

namespace CustomerRelations.Office.Places;

public sealed class NewTeamRules : AbstractValidator<NewTeam>
{
    public NewTeamRules()
    {
        RuleFor(team => team.BranchId).NotEmpty().WithMessage("Choose the branch it belongs to.");
        RuleFor(team => team.Name).Line("Write what the team is called.");
    }
}
