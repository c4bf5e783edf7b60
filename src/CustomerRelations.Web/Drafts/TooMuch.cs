using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Startup;
using Microsoft.AspNetCore.Antiforgery;

namespace CustomerRelations.Web.Drafts;

/// <summary>Refuses a form that holds more than can be saved, after its words are kept where there is somebody whose they are.</summary>
public sealed class TooMuch(RequestDelegate next)
{
    /// <value>In bytes: what is too much to save may still be kept.</value>
    public const int LargestDraft = 4 * SafetyStartup.LargestForm;

    private const string Kept = "That is more than we can keep here. Your words are kept as a draft: nothing was saved yet. Go back to them, shorten them and save once more.";

    public static void Mark(HttpContext context) => context.Items[typeof(TooMuch)] = false;

    /// <summary>What was too much is kept as a draft.</summary>
    public static bool IsKept(HttpContext context) => context.Items[typeof(TooMuch)] is true;

    public async Task InvokeAsync(HttpContext context, IAntiforgery tokens, DraftBook drafts)
    {
        if (!context.Items.ContainsKey(typeof(TooMuch)) || KindRefusals.IsErrorPage(context))
        {
            await next(context);
            return;
        }

        if (KeepsWordsAttribute.IsOn(context.GetEndpoint()) && await tokens.IsRequestValidAsync(context)
            && await drafts.KeepAsync(DraftFields.Of(context.Request.Form, context.Request.Path), context.RequestAborted) is { IsDone: true })
        {
            context.Items[typeof(TooMuch)] = true;
            RefusalWords.Say(context, Kept);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
