using CustomerRelations.Results;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin;

/// <summary>A page of the admin's desk: says in a few words what was done, and shows theirs and yours when two people wrote at once.</summary>
public abstract class AdminPage : HousePage
{
    /// <value>true when somebody else changed the row since this form was opened; a form that was posted twice is another matter.</value>
    public bool WasOvertaken => Answered is { Kind: ResultKind.Conflict, Earlier: null };

    /// <param name="result">What the service answered; its value is a local path.</param>
    /// <param name="said">What the next page says when it was done.</param>
    /// <param name="again">Loads what this page shows beside the form.</param>
    protected Task<IActionResult> AnswerAsync(Result<string> result, string said, Func<Task> again)
    {
        if (result.IsDone)
        {
            TempData["Message"] = said;
        }

        return AnswerAsync(result, again);
    }
}
