using CustomerRelations.Culture.Recognition;
using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.CustomerFile.Erasing;
using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Data.Erasing;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>What the stages of the cycle and the hubs need.</summary>
public static partial class Services
{
    private static IServiceCollection AddBeReady(this IServiceCollection services) =>
        services
            .AddScoped<Today>()
            .AddScoped<LateBell>()
            .AddScoped<WaitingRoom>()
            .AddScoped<VisitBook>()
            .AddScoped<IValidator<NewVisit>, NewVisitRules>()
            .AddScoped<GuideBook>()
            .AddScoped<GuideDesk>()
            .AddScoped<IValidator<GuideChange>, GuideChangeRules>();

    private static IServiceCollection AddCustomers(this IServiceCollection services) =>
        services
            .AddScoped<CustomerBook>()
            .AddScoped<ReferenceBook>()
            .AddScoped<SearchHits>()
            .AddScoped<Finder>()
            .AddScoped<ConversationFinder>()
            .AddScoped<LookAlikes>()
            .AddScoped<ImportClaim>()
            .AddScoped<ImportPen>()
            .AddScoped<ImportBench>()
            .AddScoped<ComplaintBench>()
            .AddScoped<ComplaintPen>()
            .AddScoped<ComplaintWork>()
            .AddScoped<ImportRunner>()
            .AddScoped<ImportReturn>()
            .AddScoped<ImportProblems>()
            .AddScoped<ImportErrand>()
            .AddScoped<TouchpointLog>();

    private static IServiceCollection AddFiles(this IServiceCollection services) =>
        services
            .AddScoped<FileForms>()
            .AddScoped<FilingDesk>()
            .AddScoped<IValidator<CustomerForm>, CustomerFormRules>();

    private static IServiceCollection AddCustomerLists(this IServiceCollection services) =>
        services
            .AddScoped<ListSieve>()
            .AddScoped<CustomerList>()
            .AddScoped<ViewBook>()
            .AddScoped<IValidator<NewView>, NewViewRules>()
            .AddScoped<IValidator<ViewChange>, ViewChangeRules>()
            .AddScoped<SignedClock>()
            .AddScoped<ManyNames>()
            .AddScoped<ManyDesk>()
            .AddScoped<ManyBook>()
            .AddScoped<ExportDesk>()
            .AddScoped<CustomerSheet>();

    private static IServiceCollection AddImport(this IServiceCollection services) =>
        services
            .AddScoped<ImportFolder>()
            .AddScoped<ImportMapBook>()
            .AddScoped<ImportDesk>()
            .AddScoped<ImportQueue>()
            .AddScoped<IValidator<NewFile>, NewFileRules>()
            .AddScoped<IValidator<ImportChoices>, ImportChoicesRules>();

    private static IServiceCollection AddDesk(this IServiceCollection services) =>
        services
            .AddMatters()
            .AddStubs()
            .AddAmendments()
            .AddScoped<Errands>()
            .AddScoped<DeskTop>()
            .AddScoped<Welcoming>()
            .AddScoped<NextSteps>()
            .AddScoped<DeskSupplies>()
            .AddScoped<DeskParts>()
            .AddScoped<BriefingNotes>()
            .AddScoped<Briefings>()
            .AddScoped<DeskSearch>()
            .AddScoped<DeskLog>()
            .AddScoped<DeskForm>()
            .AddScoped<DeskDates>()
            .AddScoped<IValidator<Cycle.Desk.PromiseLine>, PromiseLineRules>()
            .AddScoped<Palette>()
            .AddScoped<IValidator<NewTouchpoint>, NewTouchpointRules>();

    private static IServiceCollection AddUnderstanding(this IServiceCollection services) =>
        services
            .AddScoped<Timeline>()
            .AddScoped<StoryShelf>()
            .AddScoped<ComplaintIntake>()
            .AddScoped<SuggestionBoard>()
            .AddScoped<SuggestionDesk>()
            .AddScoped<IValidator<SuggestionAnswer>, SuggestionAnswerRules>();

    private static IServiceCollection AddStubs(this IServiceCollection services) =>
        services
            .AddScoped<Hindsight>()
            .AddScoped<StubTray>()
            .AddScoped<StubDesk>();

    private static IServiceCollection AddAmendments(this IServiceCollection services) =>
        services
            .AddScoped<AmendmentSheets>()
            .AddScoped<AmendmentDesk>()
            .AddScoped<IValidator<Amendment>, AmendmentRules>();

    private static IServiceCollection AddCustomerFile(this IServiceCollection services) =>
        services
            .AddScoped<CustomerFolder>()
            .AddScoped<CustomerWords>()
            .AddScoped<CustomerEraser>()
            .AddScoped<TouchpointFolder>()
            .AddScoped<UpshotBook>()
            .AddScoped<ContactWish>()
            .AddScoped<IValidator<WishAnswer>, WishAnswerRules>()
            .AddScoped<IValidator<NewCorrection>, NewCorrectionRules>();

    private static IServiceCollection AddFilePages(this IServiceCollection services) =>
        services
            .AddScoped<FilingCabinet>()
            .AddScoped<PromiseShelf>()
            .AddScoped<ComplaintShelf>()
            .AddScoped<FileHistory>()
            .AddScoped<FactSheets>()
            .AddScoped<FactBook>()
            .AddScoped<IValidator<NewFact>, NewFactRules>()
            .AddScoped<LinkBook>()
            .AddScoped<IValidator<NewLink>, NewLinkRules>();

    private static IServiceCollection AddMatters(this IServiceCollection services) =>
        services
            .AddScoped<MatterShelf>()
            .AddScoped<FileBeside>()
            .AddScoped<MatterFolder>();

    private static IServiceCollection AddRecognition(this IServiceCollection services) =>
        services
            .AddScoped<KudosWall>()
            .AddScoped<ThankYouCards>()
            .AddScoped<KudosBook>()
            .AddScoped<IValidator<NewKudos>, NewKudosRules>();

    private static IServiceCollection AddFollowUps(this IServiceCollection services) =>
        services
            .AddScoped<FollowUpSweep>()
            .AddScoped<FollowUpBook>()
            .AddScoped<FollowUpTicks>()
            .AddRuleWriting();

    private static IServiceCollection AddRuleWriting(this IServiceCollection services) =>
        services
            .AddScoped<RuleOptionBook>()
            .AddScoped<RuleShelf>()
            .AddScoped<RuleHistory>()
            .AddScoped<RuleDesk>()
            .AddScoped<RuleBook>()
            .AddScoped<GuardBook>()
            .AddScoped<CustomerFirings>()
            .AddScoped<IValidator<RuleForm>, RuleFormRules>()
            .AddScoped<IValidator<GuardChange>, GuardChangeRules>();
}
