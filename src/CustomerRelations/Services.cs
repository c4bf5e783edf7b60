using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Data.Seed;
using CustomerRelations.Office;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Lists;
using CustomerRelations.Office.Places;
using CustomerRelations.Office.Staffing;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>Every registration of the library: the stages in their order, the two hubs, the office.</summary>
public static class Services
{
    public static IServiceCollection AddCustomerRelations(this IServiceCollection services) =>
        services
            .AddScoped<GuideBook>()
            .AddScoped<CustomerBook>()
            .AddScoped<ReferenceBook>()
            .AddScoped<Finder>()
            .AddScoped<LookAlikes>()
            .AddScoped<TouchpointLog>()
            .AddScoped<Timeline>()
            .AddScoped<PromiseBook>()
            .AddScoped<DeskTop>()
            .AddScoped<DeskParts>()
            .AddScoped<DeskSearch>()
            .AddScoped<DeskLog>()
            .AddScoped<IValidator<NewTouchpoint>, NewTouchpointRules>()
            .AddScoped<CustomerFolder>()
            .AddScoped<TouchpointFolder>()
            .AddScoped<ContactWish>()
            .AddScoped<IValidator<WishAnswer>, WishAnswerRules>()
            .AddScoped<IValidator<NewCorrection>, NewCorrectionRules>()
            .AddScoped<Duty>()
            .AddScoped<LabelBook>()
            .AddScoped<OpeningTimes>()
            .AddScoped<Housekeeping>()
            .AddScoped<Foundation>()
            .AddScoped<DemoOffice>()
            .AddEntrance()
            .AddAdminsBooks();

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
