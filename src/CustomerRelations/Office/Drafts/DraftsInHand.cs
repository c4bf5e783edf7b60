namespace CustomerRelations.Office.Drafts;

/// <summary>The drafts that matter to a form that is opened.</summary>
/// <param name="Own">One's own drafts of it, the newest first.</param>
/// <param name="Others">The names of colleagues who are writing at this moment, by the reference of the customer they write for.</param>
public sealed record DraftsInHand(IReadOnlyList<KeptDraft> Own, ILookup<string, string> Others)
{
    /// <summary>The colleagues who are writing for a customer at this moment.</summary>
    /// <param name="customer">The customer's reference, as their file has it.</param>
    public IReadOnlyList<string> WritersFor(string? customer) =>
        customer is null ? [] : Others[customer].Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture).ToList();
}
