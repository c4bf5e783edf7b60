using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>A report and what stands above it.</summary>
public sealed record NumbersPage(NumbersView View, ReportHead Head);
