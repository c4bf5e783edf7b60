using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Import;

public sealed class ImportChoicesRules : AbstractValidator<ImportChoices>
{
    private static readonly ColumnField[] SaysWho =
        [ColumnField.Name, ColumnField.Given, ColumnField.Family, ColumnField.Organisation, ColumnField.Phone, ColumnField.Email];

    private static readonly ColumnField[] SaysWhat =
        [ColumnField.Words, ColumnField.Issue, ColumnField.Topic, ColumnField.TopicAdded, ColumnField.Product];

    public ImportChoicesRules()
    {
        RuleFor(choices => choices.BranchId).NotEmpty().WithMessage("Choose the branch.");
        RuleFor(choices => choices.Duplicates).NotEmpty().WithMessage("Choose what happens to people who have a file.");
        RuleFor(choices => choices.Days).Must(days => string.IsNullOrEmpty(days) || days is ComplaintDays.DayFirst or ComplaintDays.MonthFirst).WithMessage("Choose one of these.");
        RuleForEach(choices => choices.Labels).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(choices => choices.MapName).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("Write it on one line, in plain letters.");
    }

    /// <summary>What the columns of a file leave out that every row needs; null when nothing is missing.</summary>
    internal static string? Missing(ImportSubject subject, IReadOnlyCollection<ColumnField> fields) => subject switch
    {
        _ when fields.Count == 0 => null,
        ImportSubject.Complaints when !fields.Contains(ColumnField.ReceivedOn) => "Say which column holds the day a complaint was received.",
        ImportSubject.Complaints when !fields.Any(SaysWhat.Contains) => "Say which column holds the customer’s words, or what it is about.",
        ImportSubject.Customers when !fields.Any(SaysWho.Contains) => "Say which column holds the name, or a phone or e-mail.",
        _ => null,
    };
}
