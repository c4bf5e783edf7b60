using FluentValidation.Results;

namespace CustomerRelations.Results;

/// <summary>How an act ended and, when it was done, what came of it.</summary>
public sealed class Result<T> : Result
{
    private readonly T? value;

    internal Result(T value)
        : base(ResultKind.Done, "") => this.value = value;

    private Result(ResultKind kind, string sentence, ValidationResult problems, Earlier? earlier)
        : base(kind, sentence, problems, earlier)
    {
    }

    /// <exception cref="InvalidOperationException">The act was not done.</exception>
    public T Value => IsDone ? value! : throw new InvalidOperationException($"Nothing came of it: {Kind}.");

    /// <summary>The same end, with something made of what came of it.</summary>
    public Result<TNext> Then<TNext>(Func<T, TNext> make) =>
        IsDone ? new Result<TNext>(make(value!)) : new Failure(Kind, Sentence, Problems, Earlier);

    public static implicit operator Result<T>(Failure failure) => new(failure.Kind, failure.Sentence, failure.Problems, failure.Earlier);
}
