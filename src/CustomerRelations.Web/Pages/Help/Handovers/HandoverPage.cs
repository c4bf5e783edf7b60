using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Results;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Help.Handovers;

/// <summary>A page on which a hand-over is answered: shows it to whoever was asked, and to nobody else.</summary>
public abstract class HandoverPage(HandoverTray tray) : HousePage
{
    /// <value>The page to go back to.</value>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? BackTo { get; set; }

    public HandoverView View { get; private set; } = null!;

    public Pronoun They => Pronoun.For(View.Pronoun);

    /// <value>Where one goes who does not answer now.</value>
    public string Away => Url.Checked(BackTo);

    protected HandoverTray Tray { get; } = tray;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var opened = await Tray.OpenAsync(id, cancel);
        if (opened.IsDone)
        {
            View = opened.Value;
            return Page();
        }

        RefusalWords.Say(HttpContext, opened.Sentence);
        return StatusCode((int)opened.Kind);
    }

    protected Task<IActionResult> AnswerAsync(Guid id, Result<string> result, string said, CancellationToken cancel) =>
        AnswerAsync(result.BackTo(Url, BackTo), said, async () =>
        {
            var opened = await Tray.OpenAsync(id, cancel);
            return opened.IsDone && (View = opened.Value) is not null;
        });
}
