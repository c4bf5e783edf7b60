using CustomerRelations.Data;
using FluentValidation;

namespace CustomerRelations.Cycle.Keep.Consents;

public sealed class NewConsentRules : AbstractValidator<NewConsent>
{
    public NewConsentRules()
    {
        RuleFor(consent => consent.Consent).Must(purpose => purpose is { } asked && ConsentWordings.Purposes.Contains(asked)).WithMessage("What did you ask for? Choose one.");
        RuleFor(consent => consent.Channel).NotNull().WithMessage("How may we reach them? Choose one.").IsInEnum().WithMessage("How may we reach them? Choose one.");
        RuleFor(consent => consent.Agrees).NotNull().WithMessage("What did they say? Choose one.");
    }
}
