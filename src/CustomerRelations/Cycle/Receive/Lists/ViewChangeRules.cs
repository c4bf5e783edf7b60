using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Lists;

public sealed class ViewChangeRules : AbstractValidator<ViewChange>
{
    public ViewChangeRules() => RuleFor(view => view.Name).Line("Give the list a name.");
}
