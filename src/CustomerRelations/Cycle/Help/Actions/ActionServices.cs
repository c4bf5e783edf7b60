using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>The registrations of causes and corrective actions, from the cause to what was learned.</summary>
internal static class ActionServices
{
    public static IServiceCollection AddActions(this IServiceCollection services) =>
        services
            .AddScoped<CauseDesk>()
            .AddScoped<CauseCount>()
            .AddScoped<WhyShelf>()
            .AddScoped<ActionBook>()
            .AddScoped<ActionFolder>()
            .AddScoped<ActionOffers>()
            .AddScoped<ActionDates>()
            .AddScoped<ActionPen>()
            .AddScoped<ActionAsk>()
            .AddScoped<IValidator<NewAction>, NewActionRules>()
            .AddScoped<ActionDesk>()
            .AddScoped<IValidator<GivenUp>, GivenUpRules>()
            .AddScoped<EffectDesk>()
            .AddScoped<IValidator<SeenEffect>, SeenEffectRules>()
            .AddScoped<NewsDesk>()
            .AddScoped<IValidator<ToldWhatChanged>, ToldWhatChangedRules>()
            .AddScoped<LessonDesk>()
            .AddScoped<IValidator<NewLesson>, NewLessonRules>();
}
