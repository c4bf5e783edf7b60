using CustomerRelations.Entities;
using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.BeReady;

public sealed class GuideChangeRules : AbstractValidator<GuideChange>
{
    /// <value>More than so many nobody ticks off in a conversation.</value>
    public const int MostChecks = 6;

    /// <value>Letters of one check.</value>
    public const int LongestCheck = 60;

    private const string TooLong = "A sentence or two is read at a glance. Keep it under 1,000 letters.";

    public GuideChangeRules()
    {
        RuleFor(guide => guide.Title).Line("Say in one line what this stage is about.");
        RuleFor(guide => guide.FeelsGood).NotEmpty().WithMessage("What feels good to them here?").MaximumLength(Lengths.Sentences).WithMessage(TooLong);
        RuleFor(guide => guide.FeelsBad).NotEmpty().WithMessage("What feels bad to them here?").MaximumLength(Lengths.Sentences).WithMessage(TooLong);
        RuleFor(guide => guide.YouCouldSay).NotEmpty().WithMessage("Write one sentence that a colleague could say.").MaximumLength(Lengths.Sentences).WithMessage(TooLong);
        RuleFor(guide => guide.Checks).Cascade(CascadeMode.Stop)
            .MaximumLength(Lengths.Sentences).WithMessage(TooLong)
            .Must(checks => GuideChange.LinesOf(checks).Count <= MostChecks).WithMessage($"{MostChecks} are enough: nobody ticks more while somebody talks.")
            .Must(checks => GuideChange.LinesOf(checks).All(line => line.Length <= LongestCheck)).WithMessage($"A few words each: at most {LongestCheck} letters a line.");
    }
}
