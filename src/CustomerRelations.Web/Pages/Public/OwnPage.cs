using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Public;

/// <summary>A page of somebody outside, opened by a reference and the secret of a link. Without them there is nothing here.</summary>
public abstract class OwnPage(FeedbackFolder folder, OutsideLimit limit) : HousePage
{
    /// <value>The secret of the link.</value>
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Secret { get; set; }

    public FeedbackView View { get; private set; } = null!;

    /// <value>Why it was not sent yet, when nothing is wrong with the words.</value>
    public string? Notice { get; private set; }

    /// <value>The address of the page, with its key.</value>
    public string Here => $"/feedback/{View.Reference}?key={Secret}";

    /// <returns>false when the two do not go together.</returns>
    protected async Task<bool> LoadAsync(string reference, CancellationToken cancel)
    {
        if (await folder.OpenAsync(reference, Secret, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }

    /// <summary>Shows the page of an act, or says that there is nothing here.</summary>
    protected async Task<IActionResult> ShowAsync(string reference, CancellationToken cancel) =>
        await LoadAsync(reference, cancel) ? Page() : limit.TakeWrongKey(HttpContext) is null ? NotFound() : new StatusCodeResult(StatusCodes.Status429TooManyRequests);

    /// <summary>Does an act and goes back to the page; or shows this one again with what was typed.</summary>
    protected async Task<IActionResult> DoAsync(string reference, Func<Submission, Task<Result<string>>> act, CancellationToken cancel)
    {
        if (limit.Take(HttpContext) is { } minutes)
        {
            if (!await LoadAsync(reference, cancel))
            {
                return NotFound();
            }

            Notice = $"Many messages came from where you are. Yours is below and was not sent yet: press the button again in {(minutes == 1 ? "a minute" : $"{minutes} minutes")}.{(FilesOfForm.WereSent(HttpContext) ? " Choose your files once more." : "")}";
            return Page();
        }

        var result = await act(Posted());
        return await AnswerAsync(result.Then(path => $"{path}?key={Secret}"), null, () => LoadAsync(reference, cancel));
    }
}
