using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.Keep.Consents;
using CustomerRelations.Data;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations;

/// <summary>What consents and messages need. How messages leave the house is said by the application.</summary>
public static partial class Services
{
    private static IServiceCollection AddConsents(this IServiceCollection services) =>
        services
            .AddScoped<ConsentWordings>()
            .AddScoped<ConsentLedger>()
            .AddScoped<ConsentDesk>()
            .AddScoped<IValidator<NewConsent>, NewConsentRules>()
            .AddScoped<StopDesk>()
            .AddScoped<WordingBook>()
            .AddScoped<IValidator<NewWording>, NewWordingRules>();

    private static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.TryAddSingleton(MessageSettings.Unsaid);
        return services
            .AddScoped<Outbox>()
            .AddScoped<MessagePen>()
            .AddScoped<MessagePeople>()
            .AddScoped<MessageDraft>()
            .AddScoped<MessageTrial>()
            .AddScoped<MailSweep>()
            .AddScoped<OutboxBook>()
            .AddScoped<IRuleAct, MessageAct>();
    }
}
