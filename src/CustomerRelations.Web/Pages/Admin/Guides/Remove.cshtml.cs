using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Guides;

/// <summary>Takes a channel's own words away.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class RemoveModel(GuideDesk desk) : AdminPage
{
    [BindProperty]
    public GuideRemoval Input { get; set; } = new();

    public GuideSheet Sheet { get; private set; } = null!;

    /// <param name="stage">Empty for the words shown before anything is in use.</param>
    /// <param name="channel">Whose words go.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetAsync(CycleStage? stage, Guid? channel, CancellationToken cancel) =>
        await LoadAsync(stage, channel, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await AnswerAsync(await desk.RemoveAsync(Posted(), Input, cancel), "Taken away. The common words are shown again.", () => LoadAsync(Input.Stage, Input.ChannelId, cancel));

    // A channel without words of its own has none to take away.
    private async Task<bool> LoadAsync(CycleStage? stage, Guid? channel, CancellationToken cancel)
    {
        if (channel is null || await desk.OpenAsync(stage, channel, cancel) is not { Own: not null } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
