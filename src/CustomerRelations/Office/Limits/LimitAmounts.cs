using CustomerRelations.Entities;
using CustomerRelations.Results;

namespace CustomerRelations.Office.Limits;

/// <summary>The two amounts of a limit as they were read from a form.</summary>
/// <param name="PerComplaint">In the smallest unit; empty for no limit.</param>
/// <param name="PerMonth">In the smallest unit; empty for no limit.</param>
internal sealed record LimitAmounts(long? PerComplaint, long? PerMonth)
{
    public static Result<LimitAmounts> Read(LimitChange change, string currency)
    {
        long? most = null;
        if (!change.NoLimit)
        {
            if (!SpokenMoney.TryRead(change.Amount, currency, out var read, out var problem))
            {
                return Result.Invalid(nameof(LimitChange.Amount), problem);
            }

            most = read.Minor;
        }

        if (string.IsNullOrWhiteSpace(change.Monthly))
        {
            return Result.Done(new LimitAmounts(most, null));
        }

        return SpokenMoney.TryRead(change.Monthly, currency, out var month, out var wrong)
            ? Result.Done(new LimitAmounts(most, month.Minor))
            : Result.Invalid(nameof(LimitChange.Monthly), wrong);
    }

    /// <summary>"£75", "No limit".</summary>
    public static string Said(long? amount, string currency) => amount is { } most ? new Money(most, currency).Short : "No limit";

    /// <summary>As a form shows it: "£75.00", or nothing.</summary>
    public static string? Typed(long? amount, string currency) => amount is { } most ? new Money(most, currency).ToString() : null;

    /// <summary>What a form says otherwise than what is saved now.</summary>
    public static IReadOnlyList<Difference> Differences(long? perComplaint, long? perMonth, string currency, LimitChange yours) => Difference.Among(
        new Difference("Limit", Said(perComplaint, currency), yours.NoLimit ? "No limit" : AsSaid(yours.Amount, perComplaint, currency)),
        new Difference("In one month", Said(perMonth, currency), string.IsNullOrWhiteSpace(yours.Monthly) ? "No limit" : AsSaid(yours.Monthly, perMonth, currency)));

    // What the form was filled with is the same amount, written longer.
    private static string AsSaid(string? typed, long? saved, string currency) => typed == Typed(saved, currency) ? Said(saved, currency) : typed ?? "";
}
