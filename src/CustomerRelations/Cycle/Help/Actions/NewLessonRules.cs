using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Actions;

public sealed class NewLessonRules : AbstractValidator<NewLesson>
{
    public NewLessonRules() =>
        RuleFor(learned => learned.Lesson).MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
}
