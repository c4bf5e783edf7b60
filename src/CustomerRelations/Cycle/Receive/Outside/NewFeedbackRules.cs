using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Outside;

public sealed class NewFeedbackRules : AbstractValidator<NewFeedback>
{
    public NewFeedbackRules()
    {
        RuleFor(told => told.Kind)
            .Must(kind => kind is FeedbackKind.Complaint or FeedbackKind.Suggestion or FeedbackKind.Thanks).WithMessage("What is it? Choose one of the three.");
        RuleFor(told => told.BranchId)
            .NotNull().WithMessage("Where was it? Choose a place, so that the right people read it.");
        RuleFor(told => told.Feeling)
            .Must(feeling => feeling is null or (>= 1 and <= 5)).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(told => told.Solved)
            .Must(solved => solved is null or Entities.Solved.Yes or Entities.Solved.Partly or Entities.Solved.NotYet).WithMessage("Choose one of the three, or leave it open.");
        RuleFor(told => told.Words)
            .NotEmpty().WithMessage("What should we know? One sentence is enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters; you can add more on your own page afterwards.");
        RuleFor(told => told.Colleague)
            .MaximumLength(Lengths.Line).WithMessage("A name is enough here. Keep it under 200 letters.");
        RuleFor(told => told.Name)
            .MaximumLength(Lengths.Line).WithMessage("A name is enough here. Keep it under 200 letters.");
        RuleFor(told => told.Contact)
            .NotEmpty().When(told => told.MayComeBack).WithMessage("How do we reach you? A phone number or an e-mail; or choose to stay anonymous.");
        RuleFor(told => told.Contact)
            .MaximumLength(Lengths.Line).WithMessage("A phone number or an e-mail is enough. Keep it under 200 letters.");
    }
}
