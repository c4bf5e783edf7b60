using FluentValidation.Results;

namespace CustomerRelations.Results;

/// <summary>An act that was not done; becomes a result of whatever kind was asked for.</summary>
public sealed record Failure(ResultKind Kind, string Sentence, ValidationResult? ProblemsOrNone = null, Earlier? Earlier = null)
{
    public ValidationResult Problems => ProblemsOrNone ?? new ValidationResult();
}
