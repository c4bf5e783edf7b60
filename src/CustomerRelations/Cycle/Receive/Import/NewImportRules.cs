using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Import;

public sealed class NewImportRules : AbstractValidator<NewImport>
{
    public NewImportRules() => RuleFor(file => file.File).NotEmpty().WithMessage("Choose a file.");
}
