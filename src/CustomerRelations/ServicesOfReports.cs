using CustomerRelations.Cycle.CustomerFile.Complaining;
using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Data;
using CustomerRelations.Data.Seed;
using CustomerRelations.Office;
using CustomerRelations.Office.Complaints;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Files;
using CustomerRelations.Office.Limits;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Office.Staffing;
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
            .AddScoped<ReportBranches>()
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
