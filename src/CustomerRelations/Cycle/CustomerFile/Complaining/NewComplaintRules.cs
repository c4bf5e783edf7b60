using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile.Complaining;

public sealed class NewComplaintRules : AbstractValidator<NewComplaint>
{
    public NewComplaintRules()
    {
        RuleFor(said => said.Words)
            .NotEmpty().WithMessage("What did they say? Their own sentence is best.")
            .MaximumLength(ComplaintIntake.Title).WithMessage($"It is the title of the complaint. Keep it under {ComplaintIntake.Title} letters.");
        RuleFor(said => said.Wanted).MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(said => said.ChannelId).NotNull().WithMessage("How did it reach us? Choose one.");
        RuleFor(said => said.When).MaximumLength(Lengths.Line).WithMessage("That is too long for a time. Say 10:30 or yesterday 16:00.");
    }
}
