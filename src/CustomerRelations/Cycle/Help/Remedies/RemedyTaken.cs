namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A remedy that a customer says yes to.</summary>
/// <param name="Reference">The complaint's.</param>
/// <param name="Complaint">What they complained about, in their words.</param>
/// <param name="Words">What we do.</param>
public sealed record RemedyTaken(string Reference, string Complaint, string Words);
