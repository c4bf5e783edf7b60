using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.Help;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Office;
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
            .AddScoped<TouchpointLog>()
            .AddScoped<Timeline>()
            .AddScoped<PromiseBook>()
            .AddScoped<DeskTop>()
            .AddScoped<DeskParts>()
            .AddScoped<DeskLog>()
            .AddScoped<IValidator<NewTouchpoint>, NewTouchpointRules>()
            .AddScoped<CustomerFolder>()
            .AddScoped<TouchpointFolder>()
            .AddScoped<IValidator<NewCorrection>, NewCorrectionRules>()
            .AddScoped<Duty>()
            .AddScoped<LabelBook>()
            .AddScoped<Housekeeping>();
}
