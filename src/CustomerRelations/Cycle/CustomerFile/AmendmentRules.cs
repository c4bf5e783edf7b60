using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile;

public sealed class AmendmentRules : AbstractValidator<Amendment>
{
    private const string TooLong = "That is more than we can keep here. Shorten it to 4,000 letters.";

    public AmendmentRules()
    {
        RuleFor(said => said.Goal)
            .NotEmpty().WithMessage("What do they want to achieve? A few of their words are enough.")
            .MaximumLength(Lengths.Words).WithMessage(TooLong);
        RuleFor(said => said.Concern).MaximumLength(Lengths.Words).WithMessage(TooLong);
        RuleFor(said => said.StillUnclear).MaximumLength(Lengths.Words).WithMessage(TooLong);
        RuleFor(said => said.Did).MaximumLength(Lengths.Words).WithMessage(TooLong);
        RuleFor(said => said.ToldToExpect)
            .MaximumLength(Lengths.Sentences).WithMessage("A sentence or two is enough. Keep it under 1,000 letters.");
        RuleFor(said => said.AddedNote)
            .MaximumLength(Lengths.Line).WithMessage("A line is enough. Keep it under 200 letters.");
        RuleFor(said => said.Arrived)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(said => said.Left)
            .Must(BeAFeeling).WithMessage("Choose one of the five feelings, or leave it open.");
        RuleFor(said => said.Solved)
            .IsInEnum().WithMessage("Choose one of the answers, or leave it open.");
    }

    private static bool BeAFeeling(int? feeling) => feeling is null or (>= 0 and <= 5);
}
