using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Office;
using CustomerRelations.Results;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>What the head of a page about an action shows, whatever its form.</summary>
public interface IActionVerb
{
    string Title { get; }

    ActionView View { get; }

    Result? Answered { get; }

    bool WasOvertaken { get; }

    IReadOnlyList<Difference> Differences { get; }
}
