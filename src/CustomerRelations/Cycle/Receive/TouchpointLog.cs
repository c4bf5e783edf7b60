using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Where every conversation is written down.</summary>
public sealed class TouchpointLog(CrmDbContext db)
{
    /// <summary>Opens a matter for what the customer wants and writes the first conversation about it. Adds to the context and does not save.</summary>
    /// <param name="customer">null when they would rather stay anonymous.</param>
    /// <param name="frame">Who, where, when, which channel.</param>
    /// <param name="told">What was said, felt and done.</param>
    /// <param name="values">What was added: entries of the list of values.</param>
    /// <param name="note">A line about what was added; it stands beside the first.</param>
    public Touchpoint Log(Customer? customer, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values, string? note = null)
    {
        var matter = Matter.Open(customer?.Id, told.Goal, frame.BranchId, frame.StaffId, frame.OccurredAt);
        db.Matters.Add(matter);
        return Continue(matter, customer, frame, told, values, note);
    }

    /// <summary>Writes one more conversation about a matter. Adds to the context and does not save.</summary>
    /// <param name="matter">What the customer wants to achieve.</param>
    /// <param name="customer">null when they would rather stay anonymous.</param>
    /// <param name="frame">Who, where, when, which channel.</param>
    /// <param name="told">What was said, felt and done.</param>
    /// <param name="values">What was added: entries of the list of values.</param>
    /// <param name="note">A line about what was added; it stands beside the first.</param>
    public Touchpoint Continue(Matter matter, Customer? customer, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values, string? note = null)
    {
        var touchpoint = Touchpoint.Log(matter, frame, told);
        foreach (var value in values)
        {
            touchpoint.Add(value, touchpoint.Values.Count == 0 ? note : null);
        }

        customer?.Met(touchpoint.OccurredAt, touchpoint.Left);
        db.Touchpoints.Add(touchpoint);
        return touchpoint;
    }

    /// <summary>Finishes a conversation that was put aside. Changes rows of the context and does not save.</summary>
    /// <param name="begun">What was put aside.</param>
    /// <param name="matter">What the customer wants to achieve.</param>
    /// <param name="frame">Who finishes it, when, which channel it was.</param>
    /// <param name="told">What was said, felt and done.</param>
    /// <param name="values">What was added: entries of the list of values.</param>
    /// <param name="note">A line about what was added; it stands beside the first.</param>
    public void Finish(Touchpoint begun, Matter matter, TouchpointFrame frame, TouchpointStory told, IEnumerable<ListItem> values, string? note = null)
    {
        begun.Finish(matter, frame, told);
        foreach (var value in values)
        {
            begun.Add(value, begun.Values.Count == 0 ? note : null);
        }

        // The conversation is known already: what hangs on it has to be named as new.
        db.AddRange(begun.Values);
    }
}
