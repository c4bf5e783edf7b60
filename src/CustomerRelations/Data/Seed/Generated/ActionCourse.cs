using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Corrective actions of a generated office: one for each cause, asked for by a few complaints that are closed.</summary>
internal sealed class ActionCourse(Props props, Pile pile)
{
    private const int MostAsking = 5;
    private const int DaysToDo = 10;

    private readonly References<CorrectiveAction> references = new(props.Before.Complaints);
    private readonly Dictionary<Guid, (CorrectiveAction Action, int Asked)> actions = [];

    public void Ask(Tale tale, Complaint complaint)
    {
        if (complaint is not { RootCauseId: { } cause, ClosedAt: { } closed })
        {
            return;
        }

        var (action, asked) = actions.TryGetValue(cause, out var known) ? known : (New(tale, cause, closed), 0);
        actions[cause] = (action, asked + 1);
        if (asked < MostAsking)
        {
            pile.Asked.Add(props.Press.Stamp(new ComplaintAction { ComplaintId = complaint.Id, ActionId = action.Id, At = closed }, closed));
        }
    }

    private CorrectiveAction New(Tale tale, Guid cause, DateTime at)
    {
        var due = tale.House.Almanac.Noon(at, DaysToDo);
        var action = props.Press.Stamp(
            CorrectiveAction.Ask(
                CorrectiveKind.Process, "We changed how we work, so that it does not happen again.", tale.Matter.OwnerId, due, DateOnly.FromDateTime(due).AddDays(60), tale.Matter.OwnerId, at, cause),
            at);
        references.Give(action);
        if (due < props.Now)
        {
            action.Do(action.OwnerId, due);
        }

        pile.Actions.Add(action);
        return action;
    }
}
