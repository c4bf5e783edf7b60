using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Pages.Help.Complaints;

/// <summary>A form about a complaint: it stands on the complaint's page and, alone, on the page of its own verb.</summary>
/// <param name="They">How the customer is spoken of.</param>
/// <param name="Version">What whoever fills it in has seen.</param>
/// <param name="Alone">It is all its page is for.</param>
/// <param name="IsNext">It is what comes next.</param>
public sealed record ComplaintForm<TInput>(ComplaintView View, Pronoun They, TInput Input, Guid Version, bool Alone, bool IsNext = false)
{
    public string Path => $"/complaints/{View.Complaint.Reference}";

    /// <value>The look of its button: one primary button a page.</value>
    public string Button => Alone || IsNext ? "btn primary" : "btn";
}
