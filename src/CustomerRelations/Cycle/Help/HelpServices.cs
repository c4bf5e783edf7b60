using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Office.Letters;
using CustomerRelations.Office.Limits;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Cycle.Help;

/// <summary>What putting a complaint right takes: remedies and their limits, and letters.</summary>
internal static class HelpServices
{
    internal static IServiceCollection AddRemedies(this IServiceCollection services) =>
        services
            .AddScoped<DueDates>()
            .AddScoped<RemedySheet>()
            .AddScoped<RemedyLedger>()
            .AddScoped<RemedyDesk>()
            .AddScoped<IValidator<NewRemedy>, NewRemedyRules>()
            .AddScoped<ApprovalTray>()
            .AddScoped<ApprovalRoom>()
            .AddScoped<ApprovalDesk>()
            .AddScoped<IValidator<Refusal>, RefusalRules>()
            .AddScoped<RemedyTalk>()
            .AddScoped<IValidator<RemedyAsk>, RemedyAskRules>()
            .AddScoped<IValidator<RemedyAnswer>, RemedyAnswerRules>()
            .AddScoped<Empowerment>()
            .AddScoped<PersonalLimitBook>()
            .AddScoped<LimitBook>()
            .AddScoped<IValidator<LimitChange>, LimitChangeRules>();

    internal static IServiceCollection AddLetters(this IServiceCollection services) =>
        services
            .AddScoped<TemplateBook>()
            .AddScoped<IValidator<TemplateForm>, TemplateFormRules>()
            .AddScoped<LetterSheet>()
            .AddScoped<LetterBook>()
            .AddScoped<LetterDesk>()
            .AddScoped<IValidator<NewLetter>, NewLetterRules>();
}
