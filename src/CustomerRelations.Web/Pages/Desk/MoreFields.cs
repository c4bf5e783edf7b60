using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CustomerRelations.Web.Pages.Desk;

/// <summary>What stands under "More" of a stage. It is closed until something there is written or refused.</summary>
public static class MoreFields
{
    public static bool IsOpen(this DeskModel desk, CycleStage stage) =>
        Of(stage, desk.Input).Any(field => field.IsFilled || desk.ModelState.GetFieldValidationState($"Input.{field.Name}") == ModelValidationState.Invalid);

    private static IEnumerable<(string Name, bool IsFilled)> Of(CycleStage stage, NewTouchpoint input) => stage switch
    {
        CycleStage.Receive =>
        [
            (nameof(input.When), IsSaid(input.When)), (nameof(input.OnBehalfOf), input.OnBehalfOf is not null), (nameof(input.Direction), IsUnusual(input)),
            (nameof(input.WrongDoorFrom), input.WrongDoorFrom is not null), (nameof(input.WrongDoorTo), input.WrongDoorTo is not null),
        ],
        CycleStage.Understand =>
        [
            (nameof(input.Category), input.Category is not null), (nameof(input.Concern), IsSaid(input.Concern)), (nameof(input.StillUnclear), IsSaid(input.StillUnclear)),
            (nameof(input.Suggests), input.Suggests), (nameof(input.Suggestion), IsSaid(input.Suggestion)),
        ],
        CycleStage.Help => [(nameof(input.ToldToExpect), IsSaid(input.ToldToExpect))],
        CycleStage.Keep =>
        [
            (nameof(input.AddedNote), IsSaid(input.AddedNote)), (nameof(input.FeelingWord), input.FeelingWord is not null),
            (nameof(input.FeelingCause), input.FeelingCause is not null), (nameof(input.FeelingSaid), input.FeelingSaid), (nameof(input.MayWrite), input.MayWrite),
        ],
        _ => [],
    };

    // They begin it, unless a follow-up asks us to ring them.
    private static bool IsUnusual(NewTouchpoint input) => input.Direction is { } began && began == (input.Task is null ? Direction.Outbound : Direction.Inbound);

    private static bool IsSaid(string? words) => !string.IsNullOrWhiteSpace(words);
}
