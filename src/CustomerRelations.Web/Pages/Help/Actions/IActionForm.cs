using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Office;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>A form that says what we are to change: a new action, or one that is changed.</summary>
public interface IActionForm
{
    NewAction Input { get; }

    /// <value>Who may see to it.</value>
    IReadOnlyList<Choice> Owners { get; }
}
