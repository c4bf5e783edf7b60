using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>What may stand in the slots of the sentence.</summary>
public static class RuleSlots
{
    public static IEnumerable<SelectListItem> Endings { get; } =
        new[] { Feeling.Upset, Feeling.Unhappy, Feeling.SoSo }.Select(feeling => new SelectListItem(RuleWords.Of(feeling), feeling.ToString())).ToList();

    public static IEnumerable<SelectListItem> Assignees { get; } =
        Enum.GetValues<RuleAssignee>().Select(who => new SelectListItem(RuleWords.Of(who), who.ToString())).ToList();

    public static IEnumerable<SelectListItem> Waits { get; } =
        Enumerable.Range(0, FollowUpRule.LongestWait + 1).Select(days => new SelectListItem(RuleWords.Wait(days), $"{days}")).ToList();
}
