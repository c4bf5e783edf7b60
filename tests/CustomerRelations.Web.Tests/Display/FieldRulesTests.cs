using CustomerRelations.Web.Display;
using FluentValidation;

namespace CustomerRelations.Web.Tests.Display;

public sealed class FieldRulesTests
{
    [Fact]
    public void A_needed_text_is_required() => Rules(nameof(Note.Goal)).IsRequired.ShouldBeTrue();

    [Fact]
    public void The_longest_text_allowed_is_told() => Rules(nameof(Note.Goal)).MaxLength.ShouldBe(400);

    [Fact]
    public void A_least_length_is_not_a_longest_one() => Rules(nameof(Note.Code)).MaxLength.ShouldBeNull();

    [Theory]
    [InlineData(nameof(Note.Told))]
    [InlineData(nameof(Note.Phone))]
    public void A_rule_with_a_condition_is_left_to_the_server(string property) => Rules(property).IsRequired.ShouldBeFalse();

    [Fact]
    public void A_field_without_a_rule_has_none() => Rules(nameof(Note.Free)).ShouldBe(FieldRules.None);

    [Fact]
    public void A_form_without_a_validator_has_none() => FieldRules.Of(validator: null, nameof(Note.Goal)).ShouldBe(FieldRules.None);

    private static FieldRules Rules(string property) => FieldRules.Of(new NoteValidator(), property);

    private sealed record Note(string? Goal, string? Code, string? Told, string? Phone, string? Free);

    private sealed class NoteValidator : AbstractValidator<Note>
    {
        public NoteValidator()
        {
            RuleFor(note => note.Goal).NotEmpty().MaximumLength(400);
            RuleFor(note => note.Code).MinimumLength(3);
            RuleFor(note => note.Told).NotEmpty().When(note => note.Goal is not null);
            When(note => note.Goal is not null, () => RuleFor(note => note.Phone).NotEmpty());
        }
    }
}
