using CustomerRelations.Cycle.CustomerFile.Complaining;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Data;
using CustomerRelations.Office.Complaints;
using CustomerRelations.Office.Files;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations;

/// <summary>What helping needs: promises, complaints and what is done about them.</summary>
public static partial class Services
{
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

    private static IServiceCollection AddPromises(this IServiceCollection services) =>
        services
            .AddScoped<PromiseBook>()
            .AddScoped<PromiseDrawer>()
            .AddScoped<PromiseDesk>()
            .AddScoped<DelayDesk>()
            .AddScoped<PromiseList>()
            .AddScoped<OwnRecord>()
            .AddScoped<ConditionDesk>()
            .AddScoped<IValidator<MetCondition>, MetConditionRules>()
            .AddScoped<PassingRoom>()
            .AddScoped<PassingDesk>()
            .AddScoped<IValidator<NewOwner>, NewOwnerRules>()
            .AddScoped<IValidator<NewOwnerOfMany>, NewOwnerOfManyRules>()
            .AddScoped<IValidator<BrokenPromise>, BrokenPromiseRules>()
            .AddScoped<IValidator<ReleasedPromise>, ReleasedPromiseRules>()
            .AddScoped<IValidator<NewDelay>, NewDelayRules>();

    private static IServiceCollection AddComplaints(this IServiceCollection services) =>
        services
            .AddScoped<ComplaintOrigins>()
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
}
