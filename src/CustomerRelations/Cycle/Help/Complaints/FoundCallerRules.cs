using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

public sealed class FoundCallerRules : AbstractValidator<FoundCaller>
{
    public FoundCallerRules() =>
        RuleFor(found => found.File)
            .NotEmpty().WithMessage("Whose is it? Write the reference of their file.")
            .MaximumLength(Lengths.Line).WithMessage("A reference has eight letters and figures.")
            .Must(file => string.IsNullOrWhiteSpace(file) || Reference.TryRead(file, out _)).WithMessage("A reference has eight letters and figures, such as 7K3M-9QXD. It stands in the address of their file.");
}
