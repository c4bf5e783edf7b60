using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What must be said before a conversation can be kept; everything else may stay open.</summary>
public sealed class NewTouchpointRules : AbstractValidator<NewTouchpoint>
{
    public NewTouchpointRules()
    {
        SayWhoItIs();
        RuleFor(touchpoint => touchpoint.Channel)
            .NotNull().WithMessage("How are we talking? Choose one.");
        RuleFor(touchpoint => touchpoint.Goal)
            .NotEmpty().WithMessage("What do they want to achieve? A few of their words are enough.")
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(touchpoint => touchpoint.Did)
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
        RuleFor(touchpoint => touchpoint.ToldToExpect)
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(touchpoint => touchpoint.Arrived)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(touchpoint => touchpoint.Left)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(touchpoint => touchpoint.Solved)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
        RuleFor(touchpoint => touchpoint.AsTold)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
        GoOn();
    }

    private void SayWhoItIs()
    {
        RuleFor(touchpoint => touchpoint.Who)
            .Must((touchpoint, who) => touchpoint.Anonymous || !string.IsNullOrWhiteSpace(touchpoint.Customer) || !string.IsNullOrWhiteSpace(who))
            .WithMessage("Who is it? Write a name, or let them stay anonymous.")
            .MaximumLength(Lengths.Line).WithMessage("That name is too long. Keep it under 200 letters.");
        RuleFor(touchpoint => touchpoint.Contact)
            .Must((touchpoint, contact) => !touchpoint.OpensFile || string.IsNullOrWhiteSpace(contact) || Contact.Read(contact) is not null)
            .WithMessage("Write a phone number with at least 5 digits, or an e-mail like name@example.org.");
    }

    // What it leads to: another table, a promise, a complaint.
    private void GoOn()
    {
        RuleFor(touchpoint => touchpoint.HandOverWhy)
            .MaximumLength(Lengths.Sentences).WithMessage(NewHandoverRules.TooLong);
        RuleFor(touchpoint => touchpoint.HandOverWhy)
            .NotEmpty().WithMessage(NewHandoverRules.NoReason).When(touchpoint => touchpoint.HandOverTo is not null);
        RuleFor(touchpoint => touchpoint.PromiseWords)
            .NotEmpty().When(touchpoint => !string.IsNullOrWhiteSpace(touchpoint.PromiseBy), ApplyConditionTo.CurrentValidator).WithMessage("What do you promise? A few words are enough.")
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(touchpoint => touchpoint.PromiseBy)
            .NotEmpty().When(touchpoint => !string.IsNullOrWhiteSpace(touchpoint.PromiseWords), ApplyConditionTo.CurrentValidator).WithMessage("By when? Say tomorrow 10, Fri, or when it is in stock.")
            .MaximumLength(Lengths.Line).WithMessage("That is too long for a date. Keep it under 200 letters.");
        RuleFor(touchpoint => touchpoint.Wanted)
            .MaximumLength(Lengths.Words).WithMessage("That is more than we can keep here. Shorten it to 4,000 letters.");
    }

    private static bool BeAFeeling(int? feeling) => feeling is null or (>= 0 and <= 5);
}
