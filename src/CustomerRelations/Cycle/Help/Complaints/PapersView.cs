using CustomerRelations.Entities;
using CustomerRelations.Office.Files;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What lies in a complaint's folder beside our own notes.</summary>
/// <param name="Feedback">What was written on our page; empty when it did not come that way.</param>
/// <param name="HasCustomer">It is linked with a customer's file.</param>
/// <param name="Added">What they wrote later, the first first.</param>
/// <param name="Files">The first first.</param>
public sealed record PapersView(Feedback? Feedback, bool HasCustomer, IReadOnlyList<FeedbackWord> Added, IReadOnlyList<FileLine> Files);
