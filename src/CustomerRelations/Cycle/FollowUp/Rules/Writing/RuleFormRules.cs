using System.Globalization;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

public sealed class RuleFormRules : AbstractValidator<RuleForm>
{
    private const int FewestTimes = 2;
    private const int MostTimes = 10;

    public RuleFormRules(RuleLibrary library)
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Give it a name.").MaximumLength(Lengths.Line).WithMessage($"Keep the name under {Lengths.Line} letters.");
        RuleFor(form => form.Trigger).Must(kind => kind is { } known && library.Has(known)).WithMessage("Choose what the rule waits for.");
        RuleFor(form => form.Why).NotEmpty().When(form => form.Version != Guid.Empty).WithMessage("Say why it changes, in a few words.");
        RuleFor(form => form.Why).MaximumLength(Lengths.Sentences).WithMessage($"Keep the reason under {Lengths.Sentences} letters.");
        When(form => form.Trigger is { } kind && library.Has(kind), () => Slots(library));
        Acts(library);
        RuleFor(form => form.Wait).Must(wait => wait is >= 0 and <= FollowUpRule.LongestWait).WithMessage($"Wait between 0 and {FollowUpRule.LongestWait}.");
        RuleFor(form => form.WaitUnit).Must(unit => unit is { } known && Enum.IsDefined(known)).WithMessage("Choose minutes, hours, days or working days.");
        RuleFor(form => form.AtHour).Must(hour => hour is null or (>= 0 and <= 23)).WithMessage("A day has the hours 0 to 23.");
    }

    private void Slots(RuleLibrary library)
    {
        TriggerSlots Of(RuleForm form) => library.Of(form.Trigger!.Value).Slots;
        RuleFor(form => form.LeftAtMost).Must(left => left is Feeling.Upset or Feeling.Unhappy or Feeling.SoSo).When(form => Of(form).Feeling).WithMessage("Choose how cold they leave.");
        RuleFor(form => form.ManyDays)
            .Must((form, days) => days >= Of(form).FewestDays && days <= Of(form).MostDays)
            .When(form => Of(form).Days is not null && !(Of(form).Times && form.Times is not null))
            .WithMessage(form => $"Say between {Of(form).FewestDays} and {Of(form).MostDays} days.");
        RuleFor(form => form.Times).Must(times => times is null or (>= FewestTimes and <= MostTimes)).When(form => Of(form).Times)
            .WithMessage($"Say between {FewestTimes} and {MostTimes} times, or leave it empty and say days.");
        RuleFor(form => form.Times).Must((form, _) => form.ManyDays is null).When(form => Of(form).Times && form.Times is not null).WithMessage("Say days or times, and leave the other empty.");
        RuleFor(form => form.OnlyIf).Must(lines => lines.Count <= RuleForm.MostOnlyIf).WithMessage($"Say “only if” at most {RuleForm.MostOnlyIf} times. Two rules are easier to read.");
        RuleForEach(form => form.OnlyIf).ChildRules(line => line.RuleFor(one => one.Value).Must((one, value) => Fits(one.Field!.Value, value)).When(one => one.Field is not null)
            .WithMessage(one => IsNumber(one.Field!.Value) ? "Write a number." : one.Field == ConditionField.Language ? "Write a language, such as en or pl." : "Choose one."));
        RuleForEach(form => form.OnlyIf).Must((form, line) => line.Field is not { } field || library.FieldsFor(form.Trigger!.Value).Contains(field))
            .OverridePropertyName("OnlyIf").WithMessage((_, line) => $"The {ConditionWords.Of(line.Field!.Value)} is not known when the rule waits for this. Choose something else, or nothing.");
    }

    private void Acts(RuleLibrary library)
    {
        RuleFor(form => form.Action).Must(action => action is { } known && library.Actions.Contains(known)).WithMessage("Choose what we do.");
        RuleFor(form => form.Words).MaximumLength(Lengths.Sentences).WithMessage($"Keep the words under {Lengths.Sentences} letters.");
        RuleFor(form => form.Assignee).Must(who => who is { } known && Enum.IsDefined(known)).When(form => form.Action is { } action && RuleForm.HasWhom(action)).WithMessage("Choose who is asked.");
        RuleFor(form => form.NamedId).NotNull().When(form => form.Assignee == RuleAssignee.Named && form.Action is { } action && RuleForm.HasWhom(action)).WithMessage("Choose the colleague.");
        RuleFor(form => form.TemplateId).NotNull().When(form => form.Action == RuleAction.Message).WithMessage("Choose the text.");
        RuleFor(form => form.TagId).NotNull().When(form => form.Action == RuleAction.List).WithMessage("Choose the list.");
    }

    /// <summary>The value of this is a number.</summary>
    internal static bool IsNumber(ConditionField field) => field is ConditionField.DaysSinceContact or ConditionField.RemedyValue;

    private static bool Fits(ConditionField field, string? value) => field switch
    {
        ConditionField.ComplaintOpen => true,
        ConditionField.DaysSinceContact or ConditionField.RemedyValue =>
            decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1_000_000,
        ConditionField.Arrived or ConditionField.Left => Enum.TryParse<Feeling>(value, out var felt) && Enum.IsDefined(felt),
        ConditionField.Solved => Enum.TryParse<Solved>(value, out var solved) && Enum.IsDefined(solved),
        ConditionField.Consent => Enum.TryParse<ConsentPurpose>(value, out var purpose) && Enum.IsDefined(purpose),
        ConditionField.Language => !string.IsNullOrWhiteSpace(value) && value.Trim().Length <= 12,
        _ => Guid.TryParse(value, out _),
    };
}
