using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Staffing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Pages.Admin;

/// <summary>What a form offers, as a select shows it.</summary>
public static class ChoiceItems
{
    public static IEnumerable<SelectListItem> Roles { get; } =
        Enum.GetValues<StaffRole>().Select(role => new SelectListItem(RoleWords.Of(role), role.ToString())).ToList();

    /// <summary>Choices with a heading stand under it.</summary>
    public static IEnumerable<SelectListItem> Of(IEnumerable<Choice> choices)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            if (choice.Group.Length > 0 && !groups.ContainsKey(choice.Group))
            {
                groups[choice.Group] = new SelectListGroup { Name = choice.Group };
            }

            yield return new SelectListItem(choice.Name, choice.Id.ToString()) { Group = groups.GetValueOrDefault(choice.Group) };
        }
    }
}
