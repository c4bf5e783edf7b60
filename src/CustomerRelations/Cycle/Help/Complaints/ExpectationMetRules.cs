using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class ExpectationMetRules : AbstractValidator<ExpectationMet>
{
    public ExpectationMetRules() =>
        RuleFor(came => came.CameWhen).MaximumLength(Lengths.Line).WithMessage("That is too long for a time. Say 10:30 or yesterday 16:00.");
}
