using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Receive.Import;

/// <summary>What the columns of a file mean, and how its rows are taken.</summary>
[Authorize(Policy = Policies.Manage)]
public sealed class ColumnsModel(ImportFolder folder, ImportDesk desk, ImportMapBook maps, ImportTray tray, OfficeChoices choices, Duty duty) : ImportRunPage(folder, duty)
{
    /// <value>Columns that can be mapped by hand; those behind keep what they seem to mean.</value>
    public const int MostColumns = 200;

    [BindProperty]
    public ImportChoices Input { get; set; } = new();

    /// <value>The name of a kept mapping to fill the form from.</value>
    [BindProperty(SupportsGet = true, Name = "map")]
    public string? Map { get; set; }

    public IReadOnlyList<Choice> Branches { get; private set; } = [];

    public IReadOnlyList<string> MapNames { get; private set; } = [];

    /// <value>The file's first rows; empty while somebody reads it.</value>
    public IReadOnlyList<IReadOnlyList<string>> Samples { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (!await ShowAsync(reference, cancel))
        {
            return NotFound();
        }

        var kept = string.IsNullOrEmpty(Map) ? null : await maps.FindAsync(Run.Subject, Map, cancel);
        Input = ImportChoices.Of(Run, kept);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancel) =>
        await AnswerAsync(await desk.ChooseAsync(Posted(), reference, Input, cancel), "Saved.", () => ShowAsync(reference, cancel));

    /// <summary>What the form says of a column now.</summary>
    public ColumnField FieldOf(int column) => column < Input.Fields.Count ? Input.Fields[column] : Run.Columns[column].Field;

    /// <summary>The label the form says now.</summary>
    public string? LabelOf(int column) => column < Input.Labels.Count ? Input.Labels[column] : null;

    private async Task<bool> ShowAsync(string reference, CancellationToken cancel)
    {
        if (!await LoadAsync(reference, cancel))
        {
            return false;
        }

        (Branches, MapNames) = (await choices.BranchesAsync(cancel), Run.Columns.Count == 0 ? [] : await maps.NamesAsync(Run.Subject, cancel));
        Samples = tray.Head(Run.Id, Run.FileName, Run.Subject)?.Samples ?? [];
        return true;
    }
}
