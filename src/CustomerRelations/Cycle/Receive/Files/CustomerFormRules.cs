using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using FluentValidation;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>A name is needed, and a branch; everything else may stay open.</summary>
public sealed class CustomerFormRules : AbstractValidator<CustomerForm>
{
    private const int PronounLength = 16;
    private const int MostLines = 60;

    public CustomerFormRules()
    {
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Is it a person or an organisation?");
        RuleFor(form => form.Name).Line("What are they called? Write the name as they write it.");
        RuleFor(form => form.Given).Must(BeALine).WithMessage(TooLong).MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(form => form.Family).Must(BeALine).WithMessage(TooLong).MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(form => form.AddressAs).Must(BeALine).WithMessage(TooLong).MaximumLength(Lengths.Line).WithMessage(TooLong);
        RuleFor(form => form.Pronoun).Must(BeALine).WithMessage(TooLong).MaximumLength(PronounLength).WithMessage("Write it in one word: she, he, they.");
        RuleFor(form => form.Language)
            .Must(language => string.IsNullOrWhiteSpace(language) || Languages.Read(language) is not null).WithMessage("We don’t know that language. Write it like Polish, or pl.");
        RuleFor(form => form.TimeZone)
            .Must(zone => string.IsNullOrWhiteSpace(zone) || TimeZones.Has(zone)).WithMessage("There is no such time zone. Write it like Europe/London, or leave it empty.");
        RuleFor(form => form.BranchId).NotNull().WithMessage("Choose the branch that receives them.");
        RuleFor(form => form).Custom((form, found) =>
        {
            foreach (var (field, sentence) in Wrong(form.Contacts))
            {
                found.AddFailure(field, sentence);
            }
        });
    }

    private static string TooLong => $"Keep it under {Lengths.Line} characters, on one line.";

    private static bool BeALine(string? text) => text is null || !text.Any(char.IsControl);

    private static IEnumerable<(string Field, string Sentence)> Wrong(List<ContactLine> lines)
    {
        if (lines.Count > MostLines)
        {
            yield return (nameof(CustomerForm.Contacts), $"That is more than we can keep: {MostLines} lines are the most.");
            yield break;
        }

        var seen = new HashSet<(ContactKind, string)>();
        foreach (var (place, line) in lines.Index().Where(line => line.Item.IsWritten || !string.IsNullOrWhiteSpace(line.Item.Label)))
        {
            if (WrongIn(line) is { } sentence)
            {
                yield return ($"{nameof(CustomerForm.Contacts)}[{place}].{nameof(line.Value)}", sentence);
            }
            else if (!seen.Add((line.Kind, CustomerForm.Said(line.Value)!)))
            {
                yield return ($"{nameof(CustomerForm.Contacts)}[{place}].{nameof(line.Value)}", "This stands here twice. Once is enough.");
            }

            if (!BeALine(line.Label) || line.Label?.Length > ContactLine.LabelLength)
            {
                yield return ($"{nameof(CustomerForm.Contacts)}[{place}].{nameof(line.Label)}", $"A word or two: keep it under {ContactLine.LabelLength} letters.");
            }
        }
    }

    private static string? WrongIn(ContactLine line) => line.Kind switch
    {
        _ when !line.IsWritten => "There is a word for it, but nothing is written. Write it, or empty the word too.",
        ContactKind.Phone => line.Reached(null) is null ? "Write a phone number with at least 5 digits." : null,
        ContactKind.Email => line.Reached(null) is null ? "An e-mail looks like name@example.org." : null,
        ContactKind.Address => CustomerForm.Said(line.Value) is { Length: <= Lengths.Address } address && address.All(sign => sign == '\n' || !char.IsControl(sign))
            ? null
            : $"Keep the address under {Lengths.Address} characters, in plain letters.",
        _ => "Is it a phone number, an e-mail or an address?",
    };
}
