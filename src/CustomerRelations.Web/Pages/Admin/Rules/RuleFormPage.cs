using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Office;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>A page on which a rule's sentence stands with its slots.</summary>
public abstract class RuleFormPage(RuleDesk desk, Duty duty) : AdminPage
{
    [BindProperty]
    public RuleForm Input { get; set; } = new();

    public RuleView Sheet { get; private set; } = null!;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    /// <value>Every firing is listed.</value>
    public bool All { get; private set; }

    /// <value>Rules that were put away are listed.</value>
    public bool Away { get; private set; }

    /// <value>Where the form goes.</value>
    public abstract string Here { get; }

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken && Sheet.Card is { } card ? card.Version : Input.Version;

    public DayBars? Bars => Sheet.Played is { } played ? DayBars.Of(played.Days) : null;

    protected RuleDesk Desk { get; } = desk;

    protected async Task<bool> LoadAsync(RuleForm? typed, CancellationToken cancel)
    {
        if (await OpenAsync(typed, cancel) is not { } sheet)
        {
            return false;
        }

        (Sheet, Zone) = (sheet, await duty.ZoneAsync(cancel));
        if (typed is null)
        {
            Input = sheet.Form;
        }

        return true;
    }

    protected void Show(bool all, bool away) => (All, Away) = (all, away);

    /// <summary>Lays out what the page is about.</summary>
    protected abstract Task<RuleView?> OpenAsync(RuleForm? typed, CancellationToken cancel);
}
