using FluentValidation;

namespace CustomerRelations.Office.Lists;

public sealed class ListLabelRules : AbstractValidator<ListLabel>
{
    public ListLabelRules() => RuleFor(entry => entry.Label).Line("Write what the entry says.");
}
