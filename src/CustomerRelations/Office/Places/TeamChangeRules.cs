using FluentValidation;

namespace CustomerRelations.Office.Places;

public sealed class TeamChangeRules : AbstractValidator<TeamChange>
{
    public TeamChangeRules() => RuleFor(team => team.Name).Line("Write what the team is called.");
}
