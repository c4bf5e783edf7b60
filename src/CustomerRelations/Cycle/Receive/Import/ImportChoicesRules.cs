using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Import;

public sealed class ImportChoicesRules : AbstractValidator<ImportChoices>
{
    private static readonly ContactField[] SaysWho =
        [ContactField.Name, ContactField.Given, ContactField.Family, ContactField.Organisation, ContactField.Phone, ContactField.Email];

    public ImportChoicesRules()
    {
        RuleFor(choices => choices.BranchId).NotEmpty().WithMessage("Choose the branch.");
        RuleFor(choices => choices.Duplicates).NotEmpty().WithMessage("Choose what happens to people who have a file.");
        RuleFor(choices => choices.Fields).Must(fields => fields.Count == 0 || fields.Any(SaysWho.Contains))
            .WithMessage("Say which column holds the name, or a phone or e-mail.");
        RuleForEach(choices => choices.Labels).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.");
        RuleFor(choices => choices.MapName).MaximumLength(Lengths.Line).WithMessage($"Keep it under {Lengths.Line} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("Write it on one line, in plain letters.");
    }
}
