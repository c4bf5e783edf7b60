namespace CustomerRelations.Reports;

/// <summary>Counts complaints one by one, newest first, and remembers which of them stand on the page that was asked for.</summary>
/// <param name="cuts">What each belongs to.</param>
/// <param name="show">The number that is opened; empty for none.</param>
/// <param name="after">The page begins after this complaint, by reference; empty for the first page.</param>
/// <remarks>Holds counts and two pages at most, however many complaints pass.</remarks>
public sealed class ComplaintTally(ComplaintCuts cuts, string? show, string? after)
{
    /// <value>Complaints on one page.</value>
    public const int PageSize = 25;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, int> daysToYes = [];
    private readonly List<ComplaintFact> first = [];
    private readonly List<ComplaintFact> later = [];
    private int passed;
    private bool met;

    public int this[string cut] => counts.GetValueOrDefault(cut);

    /// <value>Every number that holds somebody.</value>
    public IEnumerable<string> Cuts => counts.Keys;

    /// <value>The complaints of the page, and one more when there are further ones.</value>
    public IReadOnlyList<ComplaintFact> Shown => met ? later : first;

    /// <value>How many stand before the page.</value>
    public int Passed => met ? passed : 0;

    public void Take(ComplaintFact fact)
    {
        var belongs = false;
        foreach (var cut in cuts.Of(fact))
        {
            counts[cut] = counts.GetValueOrDefault(cut) + 1;
            belongs |= cut == show;
        }

        if (fact.IsSolved)
        {
            var days = cuts.WorkingDays(fact);
            daysToYes[days] = daysToYes.GetValueOrDefault(days) + 1;
        }

        if (belongs)
        {
            Turn(fact);
        }

        met |= fact.Reference == after;
    }

    /// <summary>Within how many working days half of those who say yes had come to it; nothing while nobody has.</summary>
    public int? HalfSolvedWithin()
    {
        var (left, all) = (0, daysToYes.Values.Sum());
        foreach (var (days, count) in daysToYes)
        {
            left += count;
            if (left * 2 >= all)
            {
                return days;
            }
        }

        return null;
    }

    private void Turn(ComplaintFact fact)
    {
        var page = met ? later : first;
        passed += met ? 0 : 1;
        if (page.Count <= PageSize)
        {
            page.Add(fact);
        }
    }
}
