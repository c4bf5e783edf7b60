using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Guides;

/// <summary>The guide, stage by stage and channel by channel, and one page of it to be changed.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class IndexModel(GuideDesk desk) : AdminPage
{
    [BindProperty]
    public GuideChange Input { get; set; } = new();

    public GuideSheet Sheet { get; private set; } = null!;

    /// <value>What stands in the form is shown, and not saved.</value>
    public bool IsTyped { get; private set; }

    public IEnumerable<CycleStage?> Stages { get; } = [null, .. Enum.GetValues<CycleStage>().Cast<CycleStage?>()];

    /// <value>Only somebody who was shown what is there now may write over it.</value>
    public Guid Version => WasOvertaken ? Sheet.AsForm().Version : Input.Version;

    public IReadOnlyList<Difference> Differences => WasOvertaken ? Sheet.DifferencesFrom(Input) : [];

    /// <value>What the desk shows, or would.</value>
    public Guide? Preview => IsTyped ? Input.ToGuide() : Sheet.Shown;

    public string RemovePath => GuideDesk.PathOf(Sheet.Stage, Sheet.Channel?.Id).Replace("/admin/guide", "/admin/guide/remove", StringComparison.Ordinal);

    public string NameOf(CycleStage? stage) => stage is { } one ? StageNames.Of(one) : "At first";

    public string? Current(CycleStage? stage, Guid? channel) => Sheet.Stage == stage && Sheet.Channel?.Id == channel ? "true" : null;

    /// <param name="stage">Empty for the words shown before anything is in use.</param>
    /// <param name="channel">Empty for every channel.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IActionResult> OnGetAsync(CycleStage? stage, Guid? channel, CancellationToken cancel)
    {
        if (!await LoadAsync(stage, channel, cancel))
        {
            return NotFound();
        }

        Input = Sheet.AsForm();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var result = await desk.WriteAsync(Posted(), Input, cancel);
        IsTyped = !result.IsDone;
        return await AnswerAsync(result, "Saved. The desk shows it from now on.", () => LoadAsync(Input.Stage, Input.ChannelId, cancel));
    }

    /// <summary>Shows the words as the desk would, and saves nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        IsTyped = true;
        return await LoadAsync(Input.Stage, Input.ChannelId, cancel) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(CycleStage? stage, Guid? channel, CancellationToken cancel)
    {
        if (await desk.OpenAsync(stage, channel, cancel) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
