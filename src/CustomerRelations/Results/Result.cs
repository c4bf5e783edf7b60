using FluentValidation.Results;

namespace CustomerRelations.Results;

/// <summary>How an act ended, with a sentence for the person who asked.</summary>
/// <remarks>Exceptions are for broken code and broken machines; what a person can put right is a result.</remarks>
public class Result
{
    protected Result(ResultKind kind, string sentence, ValidationResult? problems = null, Earlier? earlier = null) =>
        (Kind, Sentence, Problems, Earlier) = (kind, sentence, problems ?? new ValidationResult(), earlier);

    public ResultKind Kind { get; }

    public bool IsDone => Kind == ResultKind.Done;

    /// <value>What happened and what to do next; empty when done.</value>
    public string Sentence { get; }

    /// <value>What to put right, field by field, when <see cref="ResultKind.Invalid"/>.</value>
    public ValidationResult Problems { get; }

    /// <value>What was saved before with the same form, when that is the conflict.</value>
    public Earlier? Earlier { get; }

    public static Result<T> Done<T>(T value) => new(value);

    public static Failure Invalid(ValidationResult problems) => new(ResultKind.Invalid, "Not saved yet.", problems);

    public static Failure Invalid(string field, string sentence) => Invalid(new ValidationResult([new ValidationFailure(field, sentence)]));

    public static Failure NotFound(string sentence) => new(ResultKind.NotFound, sentence);

    public static Failure Conflict(string sentence, Earlier? earlier = null) => new(ResultKind.Conflict, sentence, null, earlier);

    public static Failure NotAllowed(string sentence) => new(ResultKind.NotAllowed, sentence);

    public static Failure Unavailable(string sentence) => new(ResultKind.Unavailable, sentence);

    public static implicit operator Result(Failure failure) => new(failure.Kind, failure.Sentence, failure.Problems, failure.Earlier);
}
