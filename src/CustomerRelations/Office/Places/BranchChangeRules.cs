using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Office.Places;

public sealed class BranchChangeRules : AbstractValidator<BranchChange>
{
    public BranchChangeRules()
    {
        RuleFor(branch => branch.Name).Line("Write what the branch is called.");
        RuleFor(branch => branch.TimeZone).Zone();
        RuleFor(branch => branch.Currency).Money();
        RuleFor(branch => branch.Country).Country();
        RuleFor(branch => branch).Custom((branch, found) =>
        {
            foreach (var (at, day) in OpeningHours.Week.Index().Where(line => !IsSpan(branch.HoursOf(line.Item))))
            {
                found.AddFailure($"{nameof(BranchChange.Hours)}[{at}]", $"{day}: write it like 09:00-17:30, or leave it empty when you are closed.");
            }
        });
    }

    private static bool IsSpan(string text) =>
        OpeningHours.TryRead(new Dictionary<DayOfWeek, string?> { [DayOfWeek.Monday] = text }, out _);
}
