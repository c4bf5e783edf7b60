using CustomerRelations.Office;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>Every registration of the library, in cycle order, then the office.</summary>
public static class Services
{
    public static IServiceCollection AddCustomerRelations(this IServiceCollection services) =>
        services
            .AddScoped<Housekeeping>()
            .AddScoped<OfficeChoices>()
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
