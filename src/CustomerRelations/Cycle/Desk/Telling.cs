using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Reads from the desk's form what was said, felt and done.</summary>
internal static class Telling
{
    public static TouchpointStory Of(NewTouchpoint input) => new(input.Goal!.Trim())
    {
        Concern = Said(input.Concern),
        StillUnclear = Said(input.StillUnclear),
        Did = Said(input.Did),
        ToldToExpect = Said(input.ToldToExpect),
        AsTold = input.AsTold,
        FactsReadBack = input.FactsReadBack,
        FeelingConfirmed = input.FeelingConfirmed,
        Arrived = FeelingOf(input.Arrived),
        Left = FeelingOf(input.Left),
        FeelingSource = input.FeelingSaid ? FeelingSource.Customer : FeelingSource.Staff,
        FeelingWordId = input.FeelingWord,
        FeelingCauseId = input.FeelingCause,
        WrongDoorFrom = input.WrongDoorFrom,
        WrongDoorTo = input.WrongDoorTo,
        Solved = input.Solved ?? Solved.NotAsked,
        SolvedSaidBy = input.AsISeeIt ? SaidBy.Staff : SaidBy.Customer,
    };

    public static Feeling? FeelingOf(int? number) => number is >= 1 and <= 5 ? (Feeling)number : null;

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
