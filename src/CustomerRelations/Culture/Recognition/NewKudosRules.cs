using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Culture.Recognition;

public sealed class NewKudosRules : AbstractValidator<NewKudos>
{
    public NewKudosRules()
    {
        RuleFor(kudos => kudos.ToId).NotNull().WithMessage("Who would you like to thank?");
        RuleFor(kudos => kudos.Words)
            .NotEmpty().WithMessage("What did they do? One moment is enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is too long for one thank-you. Keep it under 4,000 letters.");
        RuleFor(kudos => kudos.Audience).IsInEnum().WithMessage("Who sees it? Choose one of the three.");
        RuleFor(kudos => kudos.ValueId).NotNull().WithMessage("What did it show? Choose what comes closest.");
    }
}
