using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Web.Display;

/// <summary>Something one can do from anywhere.</summary>
/// <param name="Icon">Its drawing.</param>
/// <param name="Label">The verb, as the button says it.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Key">The letter that does the same; empty for none.</param>
/// <param name="From">The least role that may.</param>
public sealed record Doing(string Icon, string Label, string Path, string? Key = null, StaffRole From = StaffRole.FrontDesk)
{
    // What one does most stands there before a letter is typed.
    private const int AtFirst = 6;

    private static readonly IReadOnlyList<Doing> All =
    [
        new("pen", "Log a touchpoint", "/desk", "N"),
        new("ticket", "Make a promise", "/desk#Input_PromiseWords", "P"),
        new("heart", "Thank a colleague", "/kudos#thanks", "K"),
        new("plus", "New customer", "/customers/new"),
        new("sun", "Today", "/"),
        new("users", "Customers", "/customers"),
        new("ticket", "Promises", "/promises"),
        new("gift", "Complaints", "/complaints"),
        new("phone", "Follow-ups", "/follow-ups"),
        new("heart", "Kudos", "/kudos"),
        new("user", "Your profile", "/account/profile"),
        new("list-checks", "All keys", "/keys"),
        new("check", "Approvals", "/approvals", From: StaffRole.Manager),
        new("chart", "Report on complaints", "/reports/complaints", From: StaffRole.Manager),
        new("upload", "Import customers", "/customers/import", From: StaffRole.Manager),
        new("hand", "Change the guide", "/admin/guide", From: StaffRole.Manager),
        new("users2", "Staff", "/admin/staff", From: StaffRole.Admin),
        new("list-checks", "Lists", "/admin/lists", From: StaffRole.Admin),
        new("flag", "Rules", "/admin/rules", From: StaffRole.Admin),
    ];

    /// <summary>What may be meant: each word that was typed begins a word of it; the most usual things while nothing is typed.</summary>
    /// <param name="typed">What somebody typed.</param>
    /// <param name="role">Whoever asks.</param>
    public static IReadOnlyList<Doing> Of(string? typed, StaffRole role)
    {
        var sought = Keys.Words(typed);
        return All.Where(one => one.From <= role && sought.All(word => Keys.Words(one.Label).Any(part => part.StartsWith(word, StringComparison.Ordinal))))
            .Take(sought.Count == 0 ? AtFirst : All.Count).ToList();
    }

    /// <value>What one does for whoever was found.</value>
    public static IReadOnlyList<Doing> Usual { get; } = All.Take(3).ToList();
}
