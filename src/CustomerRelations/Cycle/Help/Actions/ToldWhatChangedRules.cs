using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Actions;

public sealed class ToldWhatChangedRules : AbstractValidator<ToldWhatChanged>
{
    public ToldWhatChangedRules() => RuleFor(told => told.WhatWeSaid)
        .NotEmpty().WithMessage("What did you tell them?")
        .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
}
