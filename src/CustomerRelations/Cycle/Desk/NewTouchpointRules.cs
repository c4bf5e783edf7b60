using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using FluentValidation;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What must be said before a conversation can be kept; everything else may stay open.</summary>
public sealed class NewTouchpointRules : AbstractValidator<NewTouchpoint>
{
    internal const string NoWords = "What do you promise? A few words are enough.";

    internal const string NoDay = "By when? Say tomorrow 10, Fri, or when it is in stock.";

    internal const string LongDay = "That is too long for a date. Keep it under 200 letters.";

    internal const string Sentences = "A sentence or two is enough. Keep it under 1,000 letters.";

    private const string Words = "That is more than we can keep here. Shorten it to 4,000 letters.";

    private const int MostPromises = 9;

    public NewTouchpointRules()
    {
        SayWhoItIs();
        RuleFor(touchpoint => touchpoint.Channel)
            .NotNull().WithMessage("How are we talking? Choose one.");
        RuleFor(touchpoint => touchpoint.Goal)
            .NotEmpty().WithMessage("What do they want to achieve? A few of their words are enough.")
            .MaximumLength(Lengths.Words).WithMessage(Words);
        RuleFor(touchpoint => touchpoint.Did)
            .MaximumLength(Lengths.Words).WithMessage(Words);
        RuleFor(touchpoint => touchpoint.ToldToExpect)
            .MaximumLength(Lengths.Sentences).WithMessage(Sentences);
        RuleFor(touchpoint => touchpoint.Arrived)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(touchpoint => touchpoint.Left)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(touchpoint => touchpoint.Solved)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
        RuleFor(touchpoint => touchpoint.AsTold)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
        SayMore();
        GoOn();
        Promise();
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

    // What stands under "More".
    private void SayMore()
    {
        RuleFor(touchpoint => touchpoint.When)
            .MaximumLength(Lengths.Line).WithMessage(LongDay);
        RuleFor(touchpoint => touchpoint.Direction)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
        RuleFor(touchpoint => touchpoint.WrongDoorFrom)
            .NotNull().When(touchpoint => touchpoint.WrongDoorTo is not null).WithMessage("Where did they ask first? Choose both, or neither.");
        RuleFor(touchpoint => touchpoint.WrongDoorTo)
            .NotNull().When(touchpoint => touchpoint.WrongDoorFrom is not null).WithMessage("Where should they have been led to? Choose both, or neither.")
            .NotEqual(touchpoint => touchpoint.WrongDoorFrom).When(touchpoint => touchpoint.WrongDoorFrom is not null).WithMessage("That is the door they came to. Choose the right one.");
        RuleFor(touchpoint => touchpoint.Concern)
            .MaximumLength(Lengths.Words).WithMessage(Words);
        RuleFor(touchpoint => touchpoint.StillUnclear)
            .MaximumLength(Lengths.Words).WithMessage(Words);
        RuleFor(touchpoint => touchpoint.Suggestion)
            .MaximumLength(Lengths.Words).WithMessage(Words);
        RuleFor(touchpoint => touchpoint.AddedNote)
            .MaximumLength(Lengths.Sentences).WithMessage(Sentences)
            .Must((touchpoint, note) => string.IsNullOrWhiteSpace(note) || touchpoint.Added.Count > 0).WithMessage("What did you add? Tick it above, and this line stands beside it.");
    }

    // What it leads to: another table, a complaint.
    private void GoOn()
    {
        RuleFor(touchpoint => touchpoint.HandOverWhy)
            .MaximumLength(Lengths.Sentences).WithMessage(NewHandoverRules.TooLong);
        RuleFor(touchpoint => touchpoint.HandOverWhy)
            .NotEmpty().WithMessage(NewHandoverRules.NoReason).When(touchpoint => touchpoint.HandOverTo is not null);
        RuleFor(touchpoint => touchpoint.Wanted)
            .MaximumLength(Lengths.Words).WithMessage(Words);
    }

    private void Promise()
    {
        RuleFor(touchpoint => touchpoint.PromiseWords)
            .NotEmpty().When(touchpoint => !string.IsNullOrWhiteSpace(touchpoint.PromiseBy), ApplyConditionTo.CurrentValidator).WithMessage(NoWords)
            .MaximumLength(Lengths.Sentences).WithMessage(Sentences);
        RuleFor(touchpoint => touchpoint.PromiseBy)
            .NotEmpty().When(touchpoint => !string.IsNullOrWhiteSpace(touchpoint.PromiseWords), ApplyConditionTo.CurrentValidator).WithMessage(NoDay)
            .MaximumLength(Lengths.Line).WithMessage(LongDay);
        RuleFor(touchpoint => touchpoint.MorePromises)
            .Must(lines => lines.Count <= MostPromises).WithMessage("More than ten promises are hard to keep. Put some of them into one.");
        RuleForEach(touchpoint => touchpoint.MorePromises).SetValidator(new PromiseLineRules());
        RuleFor(touchpoint => touchpoint.Next)
            .MaximumLength(Lengths.Sentences).WithMessage(Sentences);
    }

    private static bool BeAFeeling(int? feeling) => feeling is null or (>= 0 and <= 5);
}
