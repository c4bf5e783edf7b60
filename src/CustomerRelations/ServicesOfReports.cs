using CustomerRelations.Reports;
using CustomerRelations.Reports.Doors;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Handovers;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;
using CustomerRelations.Reports.Promises;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>What the reports need.</summary>
public static partial class Services
{
    private static IServiceCollection AddReports(this IServiceCollection services) =>
        services
            .AddScoped<ExceptionsReport>()
            .AddScoped<ReportBranches>()
            .AddSingleton<FigureNumbers>()
            .AddScoped<FigureBook>()
            .AddScoped<FigureSweep>()
            .AddScoped<IFigureSource, ComplaintFigures>()
            .AddScoped<ReportedComplaints>()
            .AddScoped<ComplaintsBehind>()
            .AddScoped<TalksBehind>()
            .AddScoped<OpenPart>()
            .AddScoped<ChangesPart>()
            .AddScoped<ComplaintsReportParts>()
            .AddScoped<ReportScopes>()
            .AddScoped<ReportPolicies>()
            .AddScoped<ComplaintsReport>();

    private static IServiceCollection AddNumbers(this IServiceCollection services) =>
        services
            .AddScoped<IFigureSource, TouchpointFigures>()
            .AddScoped<IFigureSource, MatterFigures>()
            .AddScoped<IFigureSource, HandoverFigures>()
            .AddScoped<IFigureSource, PromiseFigures>()
            .AddScoped<FigureReader>()
            .AddScoped<OutcomesReport>()
            .AddScoped<FeelingsReport>()
            .AddScoped<HandoversReport>()
            .AddScoped<WrongDoorsReport>()
            .AddScoped<PromisesReport>();
}
