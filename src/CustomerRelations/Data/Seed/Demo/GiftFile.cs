namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The complaints of the demo office, as the file has them, with what is said about them later.</summary>
/// <param name="Thanks">With gaps for the customer's name and the colleague's.</param>
/// <param name="Verdicts">What customers say when they judge, by their verdict.</param>
/// <param name="HandOvers">Why a complaint moves to another table.</param>
/// <param name="Declines">Why a remedy is not approved.</param>
internal sealed record GiftFile(
    IReadOnlyList<GiftFile.Gift> Complaints,
    IReadOnlyList<string> Thanks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Verdicts,
    IReadOnlyList<string> HandOvers,
    IReadOnlyList<string> Declines)
{
    internal sealed record Gift(string Topic, string Harm, string Cause, string Channel, string Words, string Wanted, string Did);
}
