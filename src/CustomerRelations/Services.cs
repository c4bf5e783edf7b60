using CustomerRelations.Culture.Recognition;
using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.CustomerFile.Complaining;
using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Cycle.CustomerFile.Shelves;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help;
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
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>Every registration of the library: the stages in their order, the two hubs, the office.</summary>
public static class Services
{
    public static IServiceCollection AddCustomerRelations(this IServiceCollection services) =>
        services
            .AddBeReady()
            .AddCustomers()
            .AddFiles()
            .AddCustomerLists()
            .AddImport()
            .AddOutside()
            .AddUnderstanding()
            .AddPromises()
            .AddComplaints()
            .AddComplaintLife()
            .AddRemedies()
            .AddActions()
            .AddLetters()
            .AddHandovers()
            .AddFollowUps()
            .AddDesk()
            .AddCustomerFile()
            .AddFilePages()
            .AddRecognition()
            .AddReports()
            .AddScoped<ReportBranches>()
            .AddScoped<FigureBook>()
            .AddScoped<FigureSweep>()
            .AddNumbers()
            .AddScoped<ComplaintsReport>()
            .AddScoped<ExceptionsReport>()
            .AddScoped<Duty>()
            .AddScoped<LabelBook>()
            .AddScoped<OpeningTimes>()
            .AddScoped<Housekeeping>()
            .AddScoped<Foundation>()
            .AddScoped<DemoOffice>()
            .AddScoped<GeneratedOffice>()
            .AddDrafts()
            .AddEntrance()
            .AddAdminsBooks();

    private static IServiceCollection AddReports(this IServiceCollection services) =>
        services
            .AddScoped<ReportBranches>()
            .AddScoped<FigureBook>()
            .AddScoped<FigureSweep>()
            .AddScoped<IFigureSource, ComplaintFigures>()
            .AddScoped<IFigureSource, TouchpointFigures>()
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

    private static IServiceCollection AddOutside(this IServiceCollection services) =>
        services
            .AddScoped<FeedbackPlaces>()
            .AddScoped<FeedbackOwners>()
            .AddScoped<FeedbackSlot>()
            .AddScoped<FeedbackFolder>()
            .AddScoped<FeedbackDesk>()
            .AddScoped<IValidator<NewFeedback>, NewFeedbackRules>()
            .AddScoped<IValidator<FeedbackAddition>, FeedbackAdditionRules>()
            .AddScoped<IValidator<FeedbackVerdict>, FeedbackVerdictRules>()
            .AddScoped<FileIntake>()
            .AddScoped<FileCabinet>()
            .AddScoped<FileSweep>()
            .AddScoped<ComplaintPapers>()
            .AddScoped<CallerDesk>()
            .AddScoped<IValidator<FoundCaller>, FoundCallerRules>();

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

    private static IServiceCollection AddPromises(this IServiceCollection services) =>
        services
            .AddScoped<PromiseBook>()
            .AddScoped<PromiseDrawer>()
            .AddScoped<PromiseDesk>()
            .AddScoped<DelayDesk>()
            .AddScoped<IValidator<BrokenPromise>, BrokenPromiseRules>()
            .AddScoped<IValidator<ReleasedPromise>, ReleasedPromiseRules>()
            .AddScoped<IValidator<NewDelay>, NewDelayRules>();

    private static IServiceCollection AddComplaints(this IServiceCollection services) =>
        services
            .AddScoped<ComplaintBook>()
            .AddScoped<ComplaintFolder>()
            .AddScoped<ComplaintRules>()
            .AddScoped<ComplaintDesk>()
            .AddScoped<IValidator<ThankYou>, ThankYouRules>()
            .AddScoped<IValidator<Understanding>, UnderstandingRules>()
            .AddScoped<IValidator<FoundCause>, FoundCauseRules>()
            .AddScoped<IValidator<CustomerVerdict>, CustomerVerdictRules>()
            .AddScoped<IValidator<OpenAgain>, OpenAgainRules>();

    private static IServiceCollection AddComplaintLife(this IServiceCollection services) =>
        services
            .AddScoped<ComplaintPolicies>()
            .AddScoped<ComplaintActs>()
            .AddScoped<ComplaintWaits>()
            .AddScoped<ComplaintBoard>()
            .AddScoped<TellingDesk>()
            .AddScoped<IValidator<NewTelling>, NewTellingRules>()
            .AddScoped<IValidator<ExpectationMet>, ExpectationMetRules>()
            .AddScoped<ClosingDesk>()
            .AddScoped<IValidator<Closing>, ClosingRules>()
            .AddScoped<IValidator<NewFinding>, NewFindingRules>()
            .AddScoped<SpokenPasts>()
            .AddScoped<ComplaintCounter>()
            .AddScoped<IValidator<NewComplaint>, NewComplaintRules>()
            .AddScoped<PolicyBook>()
            .AddScoped<IValidator<PolicyChange>, PolicyChangeRules>();

    private static IServiceCollection AddHandovers(this IServiceCollection services) =>
        services
            .AddScoped<Receivers>()
            .AddScoped<HandoverDesk>()
            .AddScoped<HandoverBook>()
            .AddScoped<IValidator<NewHandover>, NewHandoverRules>()
            .AddScoped<HandoverTray>()
            .AddScoped<IValidator<HandoverReturn>, HandoverReturnRules>();

    private static IServiceCollection AddRemedies(this IServiceCollection services) =>
        services
            .AddScoped<DueDates>()
            .AddScoped<ComplaintOrigins>()
            .AddScoped<RemedySheet>()
            .AddScoped<RemedyLedger>()
            .AddScoped<RemedyDesk>()
            .AddScoped<IValidator<NewRemedy>, NewRemedyRules>()
            .AddScoped<ApprovalTray>()
            .AddScoped<ApprovalRoom>()
            .AddScoped<ApprovalDesk>()
            .AddScoped<IValidator<Refusal>, RefusalRules>()
            .AddScoped<Empowerment>()
            .AddScoped<LimitBook>()
            .AddScoped<IValidator<LimitChange>, LimitChangeRules>();

    private static IServiceCollection AddFollowUps(this IServiceCollection services) =>
        services
            .AddScoped<UnhappyEndings>()
            .AddScoped<FollowUpSweep>()
            .AddScoped<FollowUpBook>()
            .AddScoped<FollowUpTicks>()
            .AddScoped<Rehearsal>()
            .AddScoped<RuleBook>()
            .AddScoped<RuleBoard>()
            .AddScoped<IValidator<RuleChange>, RuleChangeRules>();

    private static IServiceCollection AddDrafts(this IServiceCollection services) =>
        services
            .AddScoped<DraftSubjects>()
            .AddScoped<DraftBook>();

    private static IServiceCollection AddEntrance(this IServiceCollection services) =>
        services
            .AddSingleton<Decoy>()
            .AddScoped<Door>()
            .AddScoped<Sessions>()
            .AddScoped<Nameboard>()
            .AddScoped<Nameplates>()
            .AddScoped<PasswordMint>()
            .AddScoped<Passwords>()
            .AddScoped<IValidator<PasswordChange>, PasswordChangeRules>()
            .AddScoped<PasswordLinks>()
            .AddScoped<IValidator<FirstPassword>, FirstPasswordRules>()
            .AddScoped<OwnProfile>()
            .AddScoped<IValidator<ProfileChange>, ProfileChangeRules>()
            .AddScoped<FirstDay>()
            .AddScoped<IValidator<NewOffice>, NewOfficeRules>();

    private static IServiceCollection AddAdminsBooks(this IServiceCollection services) =>
        services
            .AddScoped<OfficeChoices>()
            .AddScoped<LastHand>()
            .AddScoped<StaffRoll>()
            .AddScoped<StaffBook>()
            .AddScoped<StaffDoor>()
            .AddScoped<BranchBook>()
            .AddScoped<TeamBook>()
            .AddScoped<ListBook>()
            .AddScoped<IValidator<NewStaff>, NewStaffRules>()
            .AddScoped<IValidator<StaffChange>, StaffChangeRules>()
            .AddScoped<IValidator<NewBranch>, NewBranchRules>()
            .AddScoped<IValidator<BranchChange>, BranchChangeRules>()
            .AddScoped<IValidator<NewHoliday>, NewHolidayRules>()
            .AddScoped<IValidator<NewTeam>, NewTeamRules>()
            .AddScoped<IValidator<TeamChange>, TeamChangeRules>()
            .AddScoped<IValidator<ListLabel>, ListLabelRules>();
}
