using System.Globalization;
using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>What may stand in the slots of a sentence, as choices of a form.</summary>
public static class RuleSlots
{
    public static IEnumerable<SelectListItem> Endings { get; } =
        new[] { Feeling.Upset, Feeling.Unhappy, Feeling.SoSo }.Select(feeling => new SelectListItem(SlotWords.AtMost(feeling), $"{feeling}")).ToList();

    public static IEnumerable<SelectListItem> Assignees { get; } =
        Enum.GetValues<RuleAssignee>().Select(who => new SelectListItem(SlotWords.Of(who), $"{who}")).ToList();

    public static IEnumerable<SelectListItem> Units { get; } =
        Enum.GetValues<RuleWaitUnit>().Select(unit => new SelectListItem(SlotWords.Of(unit, 2), $"{unit}")).ToList();

    public static IEnumerable<SelectListItem> Hours { get; } =
        Enumerable.Range(0, 24).Select(hour => new SelectListItem(string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00"), $"{hour}")).ToList();

    public static IEnumerable<SelectListItem> Joins { get; } = [new("and", "false"), new("or", "true")];

    public static IEnumerable<SelectListItem> Of(IEnumerable<RuleOption> options) => options.Select(option => new SelectListItem(option.Words, option.Value)).ToList();

    /// <summary>Whether it is so, in words that fit what is looked at.</summary>
    public static IEnumerable<SelectListItem> Sides(ConditionField? field) => field switch
    {
        ConditionField.ComplaintOpen => Two("they have one", "they have none"),
        ConditionField.DaysSinceContact or ConditionField.RemedyValue => Two("at least", "less than"),
        ConditionField.Consent => Two("they did:", "they did not:"),
        _ => Two("is", "is not"),
    };

    /// <summary>What somebody would find on the follow-up list.</summary>
    public static string Thing(RuleAction action) => action switch
    {
        RuleAction.Call => "Call",
        RuleAction.Write => "Letter",
        RuleAction.Visit => "Visit",
        RuleAction.Notify => "Look",
        RuleAction.Message => "Message",
        RuleAction.Survey => "Question",
        RuleAction.List => "On the list",
        _ => "Task",
    };

    private static IEnumerable<SelectListItem> Two(string so, string notSo) => [new(so, "false"), new(notSo, "true")];
}
