using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Help.Actions;

/// <summary>The book of corrective actions: open, to check, checked, given up.</summary>
[Authorize(Policy = Policies.Desk)]
public sealed class IndexModel(ActionBook book) : HousePage
{
    public ActionPage Book { get; private set; } = null!;

    public ActionStand Stand { get; private set; }

    public bool Mine { get; private set; }

    /// <value>What an empty list says.</value>
    public (string Title, string Sentence) Nothing => (Book.IsLater, Stand) switch
    {
        (true, _) => ("Nothing further", "You have seen the last one."),
        (_, ActionStand.Open) => (Mine ? "Nothing is yours to change" : "Nothing is to be changed", "When you know why a complaint happened, ask on its page for what should change."),
        (_, ActionStand.ToCheck) => ("Nothing is to be checked", "A change that is done stands here until a manager has looked whether it helped."),
        (_, ActionStand.Checked) => ("Nothing is checked yet", "What was looked at stands here, with what it changed."),
        _ => ("Nothing was given up", "What was given up stands here with its reason."),
    };

    public async Task OnGetAsync(string? show, string? whose, string? after, CancellationToken cancel)
    {
        Stand = show switch { "check" => ActionStand.ToCheck, "done" => ActionStand.Checked, "given-up" => ActionStand.GivenUp, _ => ActionStand.Open };
        Mine = whose == "mine";
        Book = await book.ListAsync(Stand, Mine, after, cancel);
    }

    /// <summary>The address of a list.</summary>
    public static string Link(ActionStand stand, bool mine)
    {
        var show = stand switch { ActionStand.ToCheck => "check", ActionStand.Checked => "done", ActionStand.GivenUp => "given-up", _ => "open" };
        return $"/actions?show={show}&whose={(mine ? "mine" : "all")}";
    }

    /// <summary>How many asked for it, and how many of them know what changed.</summary>
    public static string Asked(ActionLine line) => (line.Asked, line.Told) switch
    {
        (1, 0) => "1 complaint asked for it.",
        (1, _) => "1 complaint asked for it; they were told.",
        (var asked, 0) => $"{asked} complaints asked for it.",
        var (asked, told) => $"{asked} complaints asked for it; {told} were told.",
    };
}
