using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.CustomerFile.Facts;

/// <summary>A page with the form about something a customer told us.</summary>
public abstract class FactPage(FactSheets sheets) : HousePage
{
    [BindProperty]
    public NewFact Input { get; set; } = new();

    public FactSheet Sheet { get; private set; } = null!;

    public Pronoun They => Pronoun.For(Sheet.Customer.Pronoun);

    /// <returns>false when there is no such file, or no such fact in it.</returns>
    protected async Task<bool> LoadAsync(string reference, Guid? id, string? source, CancellationToken cancel)
    {
        if (await sheets.OpenAsync(reference, id, source, cancel) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}
