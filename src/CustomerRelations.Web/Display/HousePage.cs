using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Data;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using FluentValidation.AspNetCore;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CustomerRelations.Web.Display;

/// <summary>A page that posts: reads the form's key, and turns a result into the page a person sees. The one place that does.</summary>
public abstract class HousePage : PageModel
{
    /// <value>The name of the hidden field that holds the form's key.</value>
    public const string KeyField = "__key";

    private bool keyIsSpent;

    /// <value>How the last act ended, when it was not done; the layout shows its sentence above the page.</value>
    public Result? Answered { get; private set; }

    // A value that was typed and could not be read as a number, a key or a choice; what is merely missing is the validators' matter.
    private bool IsReadable => !ModelState.Values.Any(value => value.Errors.Count > 0 && !string.IsNullOrEmpty(value.AttemptedValue));

    private string? PostedKey => HttpMethods.IsPost(Request.Method) && Request.HasFormContentType ? Request.Form[KeyField].ToString() : null;

    /// <summary>The page that answers this request, if it is one that posts.</summary>
    internal static HousePage? Of(HttpContext context) => context.Items[typeof(HousePage)] as HousePage;

    /// <inheritdoc/>
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context) => HttpContext.Items[typeof(HousePage)] = this;

    /// <summary>The posted form as the write path wants it: where it goes and its words. Tokens, the key itself and which button was pressed are not part of its words.</summary>
    protected Submission Posted()
    {
        var words = Request.Form
            .Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && field.Key != "then")
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{field.Key}={string.Join('\u001f', field.Value.ToArray())}")
            .Prepend(Request.Path.ToString());
        return new Submission(PostedKey ?? "", SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', words))), IsReadable);
    }

    /// <summary>A key for a form on this page: the posted one for the form that was posted, until that is used up; else a new one for each form.</summary>
    /// <param name="action">Where the form posts to; nothing for this page.</param>
    internal string KeyFor(string? action) =>
        KeyHere is { Length: 32 } kept && PostsHere(action) ? kept
        : !keyIsSpent && Answered is null or { Earlier: null } && PostedKey is { Length: 32 } posted && PostsHere(action)
            ? posted
            : RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <value>The key that this page's own form has got already, if it has.</value>
    internal virtual string? KeyHere => null;

    /// <summary>Says that the posted key served its form: the forms of this answer get new ones.</summary>
    protected void SpendKey() => keyIsSpent = true;

    /// <summary>Goes to the page that shows the result, or shows this page again with what was typed and what to put right.</summary>
    /// <param name="result">What the service answered; its value is a local path.</param>
    /// <param name="said">What the next page says when it was done; nothing where that page shows it by itself.</param>
    /// <param name="again">Loads what this page shows beside the form; false when what the page is about is not there.</param>
    protected async Task<IActionResult> AnswerAsync(Result<string> result, string? said, Func<Task<bool>> again)
    {
        if (result.IsDone)
        {
            TellNext(said);
            return LocalRedirect(result.Value);
        }

        if (result.Kind is ResultKind.NotFound or ResultKind.NotAllowed)
        {
            RefusalWords.Say(HttpContext, result.Sentence);
            return StatusCode((int)result.Kind);
        }

        Answered = result;
        ShowProblems(result.Problems);
        Response.StatusCode = (int)result.Kind;
        await KeepRefusedAsync(result);
        return await again() ? Page() : NotFound();
    }

    /// <summary>As above, for a page that can always be shown.</summary>
    /// <param name="result">What the service answered; its value is a local path.</param>
    /// <param name="said">What the next page says when it was done; nothing where that page shows it by itself.</param>
    /// <param name="again">Loads what this page shows beside the form.</param>
    protected Task<IActionResult> AnswerAsync(Result<string> result, string? said, Func<Task> again) => AnswerAsync(result, said, async () =>
    {
        await again();
        return true;
    });

    /// <summary>Keeps what was posted and could not be saved, where the page keeps words.</summary>
    protected virtual Task KeepRefusedAsync(Result answered) => Task.CompletedTask;

    private void TellNext(string? said)
    {
        if (said is not null)
        {
            TempData["Message"] = said;
        }
    }

    internal bool PostsHere(string? action) =>
        string.IsNullOrEmpty(action) || string.Equals(action.Split('?', '#')[0], Request.PathBase + Request.Path, StringComparison.OrdinalIgnoreCase);

    // What is wrong with the whole form belongs to no field.
    private void ShowProblems(ValidationResult problems)
    {
        new ValidationResult(problems.Errors.Where(problem => problem.PropertyName.Length > 0)).AddToModelState(ModelState, InputName);
        foreach (var problem in problems.Errors.Where(problem => problem.PropertyName.Length == 0))
        {
            ModelState.AddModelError("", problem.ErrorMessage);
        }
    }

    /// <value>The name under which the page binds its input.</value>
    protected virtual string InputName => "Input";
}
