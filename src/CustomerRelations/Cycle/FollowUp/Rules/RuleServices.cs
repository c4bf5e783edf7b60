using CustomerRelations.Cycle.FollowUp.Rules.Acts;
using CustomerRelations.Cycle.FollowUp.Rules.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Everything a rule can be made of, and what plays, tries and fires it.</summary>
internal static class RuleServices
{
    public static IServiceCollection AddRules(this IServiceCollection services) =>
        services
            .AddScoped<RuleLibrary>()
            .AddScoped<SentenceWords>()
            .AddScoped<RuleNameBook>()
            .AddScoped<RuleFinder>()
            .AddScoped<RuleEars>()
            .AddScoped<RuleGate>()
            .AddScoped<RuleCast>()
            .AddScoped<Rehearsal>()
            .AddScoped<RuleTrial>()
            .AddScoped<RuleMarks>()
            .AddScoped<FiringDesk>()
            .AddScoped<RuleAlarm>()
            .AddScoped<RuleRound>()
            .AddRuleActs()
            .AddRuleTriggers();

    // A message and a question are done by those who can write them.
    private static IServiceCollection AddRuleActs(this IServiceCollection services) =>
        services
            .AddScoped<IRuleAct, AskAct>()
            .AddScoped<IRuleAct, ListAct>();

    private static IServiceCollection AddRuleTriggers(this IServiceCollection services) =>
        services
            .AddScoped<IRuleTrigger, LeftUnhappyTrigger>()
            .AddScoped<IRuleTrigger, LeftUnsolvedTrigger>()
            .AddScoped<IRuleTrigger, WelcomedTrigger>()
            .AddScoped<IRuleTrigger, SilentTrigger>()
            .AddScoped<IRuleTrigger, DayToRememberTrigger>()
            .AddScoped<IRuleTrigger, AnniversaryTrigger>()
            .AddScoped<IRuleTrigger, ComplaintReceivedTrigger>()
            .AddScoped<IRuleTrigger, ComplaintNotThankedTrigger>()
            .AddScoped<IRuleTrigger, ComplaintNotToldTrigger>()
            .AddScoped<IRuleTrigger, ComplaintSolvedTrigger>()
            .AddScoped<IRuleTrigger, VerdictBadTrigger>()
            .AddScoped<IRuleTrigger, ActionDoneTrigger>()
            .AddScoped<IRuleTrigger, PromiseSoonTrigger>()
            .AddScoped<IRuleTrigger, PromiseLateTrigger>()
            .AddScoped<IRuleTrigger, PromiseBrokenTrigger>()
            .AddScoped<IRuleTrigger, HandoverWaitingTrigger>()
            .AddScoped<IRuleTrigger, StubUnfinishedTrigger>()
            .AddScoped<IRuleTrigger, ReferredTrigger>()
            .AddScoped<IRuleTrigger, ThankedTrigger>();
}
