using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Reads what was chosen on the desk's form: it must be offered, and the conversation must have been.</summary>
public sealed class DeskForm(OfficeChoices office, OpeningTimes times)
{
    private const string Gone = "That is no longer offered. Choose another one, or leave it open.";

    /// <summary>Who had the conversation, and when.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="words">The words of the lists.</param>
    /// <param name="me">Who writes it down.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Done; Invalid at the field whose choice is not offered, or whose moment has not been.</returns>
    public async Task<Result<Held>> ReadAsync(NewTouchpoint input, Labels words, Colleague me, DateTime now, CancellationToken cancel)
    {
        if (words.Find(ListKind.Channel, input.Channel) is not { } channel)
        {
            return Result.Invalid(nameof(input.Channel), "That way of talking is no longer offered. Choose another one.");
        }

        if (Unoffered(input, words) is { } list)
        {
            return Result.Invalid(list, Gone);
        }

        if (input.WrongDoorFrom is not null && Missing(input, await office.TeamsAsync(cancel)) is { } door)
        {
            return Result.Invalid(door, Gone);
        }

        var who = input.OnBehalfOf ?? me.Id;
        if (who != me.Id && (await office.MatesAsync(me.BranchId, cancel)).All(mate => mate.Id != who))
        {
            return Result.Invalid(nameof(input.OnBehalfOf), "They do not work at your branch now. Choose somebody else.");
        }

        var at = string.IsNullOrWhiteSpace(input.When) ? new SpokenMoment(now) : SpokenPast.Read(input.When, await times.OfAsync(me.BranchId, cancel), now);
        return at.At is { } moment ? Result.Done(new Held(who, channel.Id, moment)) : Result.Invalid(nameof(input.When), at.Sentence!);
    }

    private static string? Unoffered(NewTouchpoint input, Labels words) =>
        IsMissing(ListKind.GoalCategory, input.Category, words) ? nameof(input.Category)
        : IsMissing(ListKind.FeelingWord, input.FeelingWord, words) ? nameof(input.FeelingWord)
        : IsMissing(ListKind.FeelingCause, input.FeelingCause, words) ? nameof(input.FeelingCause)
        : null;

    private static bool IsMissing(ListKind kind, Guid? id, Labels words) => id is not null && words.Find(kind, id) is null;

    private static string? Missing(NewTouchpoint input, IReadOnlyList<Choice> teams) =>
        teams.All(team => team.Id != input.WrongDoorFrom) ? nameof(input.WrongDoorFrom)
        : teams.All(team => team.Id != input.WrongDoorTo) ? nameof(input.WrongDoorTo)
        : null;
}
