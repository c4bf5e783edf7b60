using System.Globalization;
using System.Security.Cryptography;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Results;
using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace CustomerRelations.Web.Display;

/// <summary>A page on which somebody writes at length: what is typed is kept while it is typed, and laid back when the page is opened again.</summary>
[KeepsWords]
public abstract class WritingPage : HousePage
{
    private string? key;
    private DraftsInHand? drafts;

    /// <value>The words that were laid back into the form.</value>
    public KeptDraft? TakenUp { get; private set; }

    /// <value>Other words that wait for this form.</value>
    public IReadOnlyList<KeptDraft> Waiting { get; private set; } = [];

    /// <value>The id of the form that is kept, once it has been written into the page.</value>
    public string? FormId { get; internal set; }

    /// <value>The page shows words that were just posted: the script keeps them at once.</value>
    public bool ShowsPosted => HttpMethods.IsPost(Request.Method) && DraftFields.AreWritten(Request.Form);

    private DraftBook Drafts => HttpContext.RequestServices.GetRequiredService<DraftBook>();

    internal override string? KeyHere => key;

    /// <summary>The page that answers this request, if it is one to write on.</summary>
    internal static new WritingPage? Of(HttpContext context) => HousePage.Of(context) as WritingPage;

    /// <summary>Lays back what was typed here before, if there is something.</summary>
    /// <param name="shown">What the form shows otherwise.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="isMeant">Which drafts may be laid back without being asked for; all of them unless said otherwise.</param>
    protected async Task<TInput> TakeUpAsync<TInput>(TInput shown, CancellationToken cancel, Func<KeptDraft, bool>? isMeant = null)
        where TInput : class, new()
    {
        drafts = await Drafts.OfFormAsync(Request.Path, cancel);
        var beside = Request.Query[FormAddress.Beside].ToString();
        TakenUp = beside.Length > 0 ? null : Choose(drafts.Own, isMeant ?? (_ => true));
        Waiting = drafts.Own.Where(draft => draft != TakenUp && draft.FormKey != beside).ToList();
        if (TakenUp is null)
        {
            return shown;
        }

        key = TakenUp.FormKey;
        var words = new TInput();
        var fields = new FormCollection(TakenUp.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.OrdinalIgnoreCase));
        await TryUpdateModelAsync(words, InputName, new FormValueProvider(BindingSource.Form, fields, CultureInfo.InvariantCulture));
        return words;
    }

    /// <inheritdoc cref="DraftBook.WritersAsync"/>
    protected async Task<IReadOnlyList<string>> WritersAsync(string? customer, CancellationToken cancel) =>
        drafts is null ? await Drafts.WritersAsync(customer, cancel) : drafts.WritersFor(customer);

    /// <inheritdoc/>
    protected override async Task KeepRefusedAsync(Result answered)
    {
        // The key of what was saved before keeps nothing any more: the form that is shown gets a new one.
        key = answered.Earlier is null ? Request.Form[KeyField].ToString() : RandomNumberGenerator.GetHexString(32, lowercase: true);
        if (answered.Kind != ResultKind.Unavailable && DraftFields.AreWritten(Request.Form))
        {
            await Drafts.KeepAsync(DraftFields.Of(Request.Form, Request.Path) with { Key = key }, HttpContext.RequestAborted);
        }
    }

    // The one that is asked for; the one typed at this very address; else the newest that is meant.
    private KeptDraft? Choose(IReadOnlyList<KeptDraft> kept, Func<KeptDraft, bool> isMeant)
    {
        var asked = Request.Query[FormAddress.Draft].ToString();
        var here = asked.Length > 0 ? FormAddress.Plain(Request) : Request.PathBase + Request.Path + Request.QueryString;
        return kept.FirstOrDefault(draft => draft.FormKey == asked)
            ?? kept.FirstOrDefault(draft => draft.From == here)
            ?? kept.FirstOrDefault(isMeant);
    }
}
