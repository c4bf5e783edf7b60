using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Outside;

public sealed class FeedbackAdditionRules : AbstractValidator<FeedbackAddition>
{
    public FeedbackAdditionRules() =>
        RuleFor(added => added.Words)
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep at once. Shorten it to 4,000 letters, and add the rest after it.");
}
