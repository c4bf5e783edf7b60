using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Reports;
using CustomerRelations.Web.Display.Charts;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>What stands above every report: the other reports, the filters, the ones that were kept.</summary>
/// <param name="Scope">What the report tells of.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Views">The kept ones of this report that the reader sees.</param>
public sealed record ReportHead(ReportScope Scope, ReportAddress Address, IReadOnlyList<ViewCard> Views)
{
    /// <value>Its days in words, and what it is narrowed to.</value>
    public string Words => string.Join(" · ", [$"{Days.Of(Scope.Period.From)} to {Days.Of(Scope.Period.To)}", .. Scope.Words]);

    /// <value>Narrowed by what stands under More.</value>
    public bool IsOpen => Scope.Filters.Count > 0 || Scope.Period.Weeks is null;
}
