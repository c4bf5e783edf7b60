using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile.Links;

public sealed class NewLinkRules : AbstractValidator<NewLink>
{
    public NewLinkRules()
    {
        RuleFor(link => link.Who).Must((link, who) => Reference.TryRead(link.Customer, out _) || Reference.TryRead(who, out _))
            .WithMessage("Who is it? Find them first, or write their reference.");
        RuleFor(link => link.Bond).NotNull().WithMessage("What are they to each other? Choose one.").IsInEnum().WithMessage("What are they to each other? Choose one.");
        RuleFor(link => link.Part).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
    }
}
