using FluentValidation;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What each act on a complaint must say.</summary>
public sealed record ComplaintRules(
    IValidator<ThankYou> Thanks,
    IValidator<Understanding> Understanding,
    IValidator<CustomerVerdict> Verdict,
    IValidator<OpenAgain> Again);
