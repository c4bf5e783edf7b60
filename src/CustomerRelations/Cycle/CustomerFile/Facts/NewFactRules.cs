using System.Globalization;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using FluentValidation;

namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <remarks>No fact without a purpose, and a day only where it belongs.</remarks>
public sealed class NewFactRules : AbstractValidator<NewFact>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public NewFactRules()
    {
        RuleFor(fact => fact.Kind).NotNull().WithMessage("What is it? Choose one.").IsInEnum().WithMessage("What is it? Choose one.");
        RuleFor(fact => fact.Words).NotEmpty().WithMessage("What did they tell us?")
            .MaximumLength(Lengths.Sentences).WithMessage("That is long for one thing. Keep it under 1,000 letters.");
        RuleFor(fact => fact.Purpose).Line("Why do we keep it? A few words are enough.");
        RuleFor(fact => fact.MayBeUsedFor).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(fact => fact.Until).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        When(fact => fact.Kind == FactKind.Date, DayRules);
        When(fact => fact.Kind is FactKind.LikesToBeServed or FactKind.Learned, () => RuleFor(fact => fact.Day)
            .Must((fact, _) => fact is { Day: null, Month: null, Year: null })
            .WithMessage("A day belongs to “A day to remember”. Choose that, or leave the day empty."));
    }

    private void DayRules()
    {
        RuleFor(fact => fact.Month).NotNull().WithMessage("Which month?").InclusiveBetween(1, 12).WithMessage("Which month?");
        RuleFor(fact => fact.Year).InclusiveBetween(FirstYear, LastYear).WithMessage("Write the year with four figures, such as 1961, or leave it empty.");
        RuleFor(fact => fact.Day).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Which day of the month?")
            .Must((fact, day) => fact.Month is not (>= 1 and <= 12) || fact.Year is < FirstYear or > LastYear || CustomerFact.IsDay(fact.Month.Value, day!.Value, fact.Year))
            .WithMessage(fact => $"There is no {fact.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(fact.Month ?? 1)}{(fact is { Day: 29, Month: 2 } ? $" in {fact.Year}" : "")}.");
    }
}
