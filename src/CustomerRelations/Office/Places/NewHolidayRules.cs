using FluentValidation;

namespace CustomerRelations.Office.Places;

public sealed class NewHolidayRules : AbstractValidator<NewHoliday>
{
    public NewHolidayRules()
    {
        RuleFor(holiday => holiday.Date).NotEmpty().WithMessage("Choose the day.");
        RuleFor(holiday => holiday.Name).Line("Write what day it is, such as New Year’s Day.");
    }
}
