using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class NewFindingRules : AbstractValidator<NewFinding>
{
    public NewFindingRules()
    {
        RuleFor(found => found.Finding).NotNull().WithMessage("Do we see it as they do? Choose one.").IsInEnum().WithMessage("Do we see it as they do? Choose one.");
        RuleFor(found => found.Lesson).MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
    }
}
