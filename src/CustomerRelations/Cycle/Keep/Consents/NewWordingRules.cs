using CustomerRelations.Data;
using CustomerRelations.Entities;
using FluentValidation;

namespace CustomerRelations.Cycle.Keep.Consents;

public sealed class NewWordingRules : AbstractValidator<NewWording>
{
    public NewWordingRules()
    {
        RuleFor(wording => wording.Consent).Must(purpose => purpose is { } asked && ConsentWordings.Purposes.Contains(asked)).WithMessage("What are the words for? Choose one.");
        RuleFor(wording => wording.Words).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Write what is read to them.")
            .MaximumLength(Lengths.Sentences).WithMessage("That is long to be read aloud. Keep it under 1,000 letters.");
    }
}
