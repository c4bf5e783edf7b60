using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Remedies;

public sealed class NewRemedyRules : AbstractValidator<NewRemedy>
{
    public NewRemedyRules()
    {
        RuleFor(remedy => remedy.Kinds).NotEmpty().WithMessage("Choose at least one way to put it right.");
        RuleFor(remedy => remedy.Cost).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(remedy => remedy.DoneBy).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("By when do we do it?")
            .MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(remedy => remedy.WhatWeDo).MaximumLength(Lengths.Sentences).WithMessage("Keep it under 1,000 letters.");
        RuleFor(remedy => remedy.RuleBent).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(remedy => remedy.Why).MaximumLength(Lengths.Sentences).WithMessage("Keep it under 1,000 letters.");
    }
}
