using CustomerRelations.Search;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>The countries whose phone numbers we can read, as a select shows them.</summary>
public static class Countries
{
    public static IReadOnlyList<SelectListItem> Items { get; } = DialPlan.All.Select(plan => new SelectListItem($"{plan.Name} (+{plan.Code})", plan.Country)).ToList();
}
