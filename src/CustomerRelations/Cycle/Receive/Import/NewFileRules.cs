using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Import;

public sealed class NewFileRules : AbstractValidator<NewFile>
{
    public NewFileRules() => RuleFor(file => file.File).NotEmpty().WithMessage("Choose a file.");
}
