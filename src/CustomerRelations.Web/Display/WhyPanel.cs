using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Web.Pages.Help.Complaints;

namespace CustomerRelations.Web.Display;

/// <summary>What the panel "Why it happened, what we change" shows.</summary>
/// <param name="Form">The form for the cause, with the complaint.</param>
/// <param name="Now">UTC.</param>
/// <param name="Today">At the reader's branch.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record WhyPanel(ComplaintForm<FoundCause> Form, WhyView View, DateTime Now, DateOnly Today, string Zone)
{
    public Complaint Complaint => Form.View.Complaint;

    /// <value>Why, and why that, line by line.</value>
    public IReadOnlyList<string> Whys => FoundCause.LinesOf(Complaint.Whys);

    /// <value>That it is not the first of its kind; nothing where it is.</value>
    public string? Again
    {
        get
        {
            var who = $"{Form.They.AtStart} complained";
            return (View.SameCause, View.SameTopic) switch
            {
                ( > 1, var topic) when topic <= View.SameCause => $"{who} {View.SameCause} times about the same cause in {WhyShelf.Months} months.",
                (var cause, > 1) => $"{who} {View.SameTopic} times about the same topic in {WhyShelf.Months} months{(cause > 1 ? $", {cause} times for the same cause" : "")}.",
                _ => null,
            };
        }
    }
}
