using CustomerRelations.Results;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Admin;

/// <summary>A page of the admin's desk: shows theirs and yours when two people wrote at once.</summary>
public abstract class AdminPage : HousePage
{
    /// <value>true when somebody else changed the row since this form was opened; a form that was posted twice is another matter.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };
}
