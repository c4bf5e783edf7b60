using CustomerRelations.Entities;
using CustomerRelations.Office;
using FluentValidation;
using FluentValidation.Results;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Reads what was typed about an action: its words, its days, and whether who is to see to it works here.</summary>
public sealed class ActionPen(OfficeChoices choices, ActionDates dates, IValidator<NewAction> rules)
{
    /// <param name="input">What was typed.</param>
    /// <param name="now">The action as it is; nothing for a new one.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Its days when everything can be taken; else what to put right.</returns>
    public async Task<(ActionDays? Days, ValidationResult Problems)> ReadAsync(NewAction input, CorrectiveAction? now, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return (null, problems);
        }

        var (days, said) = await dates.ReadAsync(input, now, cancel);
        if (input.OwnerId != now?.OwnerId && (await choices.ColleaguesAsync(null, cancel)).All(colleague => colleague.Id != input.OwnerId))
        {
            said.Errors.Add(new ValidationFailure(nameof(NewAction.OwnerId), "They do not work here any more. Choose a colleague who does."));
        }

        return (said.IsValid ? days : null, said);
    }
}
