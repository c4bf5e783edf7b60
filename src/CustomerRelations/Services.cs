using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Data.Seed;
using CustomerRelations.Office;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Office.Staffing;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>Every registration of the library: the stages in their order, the two hubs, the office.</summary>
public static partial class Services
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
            .AddConsents()
            .AddFollowUps()
            .AddRules()
            .AddMessages()
            .AddDesk()
            .AddCustomerFile()
            .AddFilePages()
            .AddRecognition()
            .AddReports()
            .AddNumbers()
            .AddOffice()
            .AddDrafts()
            .AddEntrance()
            .AddAdminsBooks();

    private static IServiceCollection AddOffice(this IServiceCollection services) =>
        services
            .AddScoped<Duty>()
            .AddScoped<LabelBook>()
            .AddScoped<OpeningTimes>()
            .AddScoped<Housekeeping>()
            .AddScoped<Foundation>()
            .AddScoped<DemoOffice>()
            .AddScoped<GeneratedOffice>();

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
