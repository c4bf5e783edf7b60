using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Office;
using CustomerRelations.Results;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>What the head of a verb's page shows, whatever its form.</summary>
public interface IComplaintVerb
{
    string Title { get; }

    ComplaintView View { get; }

    Result? Answered { get; }

    bool WasOvertaken { get; }

    IReadOnlyList<Difference> Differences { get; }
}
