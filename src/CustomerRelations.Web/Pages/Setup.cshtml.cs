using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Places;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace CustomerRelations.Web.Pages;

/// <summary>The first branch and the first admin, for whoever started the program; there until there is an admin.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
public sealed class SetupModel(FirstDay day, SetupKey key) : HousePage
{
    [BindProperty]
    public NewOffice Input { get; set; } = new() { TimeZone = TimeZones.Here };

    public SelectList Zones => new(TimeZones.All);

    public SelectList Moneys => new(Currencies.All.Select(money => new { money.Key, Words = $"{money.Key}, {money.Value}" }), "Key", "Words");

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) =>
        key.Opens(token) && await day.IsTodayAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        if (!key.Opens(token))
        {
            return NotFound();
        }

        var result = await day.OpenAsync(Input, Posted(), cancel);
        return await AnswerAsync(result, "The office is open. Sign in with your new password.", () => Task.CompletedTask);
    }
}
