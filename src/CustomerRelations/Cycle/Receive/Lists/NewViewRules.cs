using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Lists;

public sealed class NewViewRules : AbstractValidator<NewView>
{
    public NewViewRules() => RuleFor(view => view.Name).Line("Give the list a name.");
}
