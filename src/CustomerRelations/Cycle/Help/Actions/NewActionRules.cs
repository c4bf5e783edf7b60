using CustomerRelations.Entities;
using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Actions;

public sealed class NewActionRules : AbstractValidator<NewAction>
{
    public NewActionRules()
    {
        RuleFor(action => action.Kind)
            .NotNull().WithMessage("What kind of change is it?")
            .IsInEnum().WithMessage("Choose one of these kinds.");
        RuleFor(action => action.WhatChanges)
            .NotEmpty().WithMessage("What changes, for everybody? One sentence is enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(action => action.OwnerId).NotNull().WithMessage("Who sees to it? Somebody has to.");
        RuleFor(action => action.DueBy).Line("By when is it done? “In 2 weeks” will do.");
        RuleFor(action => action.CheckOn).Line("When do we look whether it helped? “In 8 weeks” will do.");
    }
}
