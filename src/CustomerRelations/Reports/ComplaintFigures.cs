using System.Runtime.CompilerServices;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports;

/// <summary>Reads complaints for the figures of the day they were received, and what they were promised.</summary>
public sealed class ComplaintFigures(ReportedComplaints rows, ReportPolicies policies) : IFigureSource
{
    public FigureKind Kind => FigureKind.Complaints;

    public async IAsyncEnumerable<CountedRow> RowsAsync(FigureSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        var policyOf = await policies.ReadAsync(cancel);
        var facts = span.Of((start, end) => rows.Facts(start, end, span.BranchId));
        await foreach (var fact in facts.WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.ReceivedAt), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId),
                ComplaintNumbers.Of(fact, span.DaysOf(fact.BranchId), policyOf(fact.BranchId)).Select(name => new KeyValuePair<string, long>(name, 1)).ToList());
        }

        var seen = new HashSet<(Guid, string)>();
        await foreach (var fact in span.Of((start, end) => rows.Remedies(start, end, span.BranchId)).WithCancellation(cancel))
        {
            yield return new CountedRow(
                fact.BranchId, span.DayOf(fact.BranchId, fact.ReceivedAt), Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId), NumbersOf(fact, seen).ToList());
        }
    }

    // A complaint counts once in each number, however many remedies it got; what they cost is added up once each.
    private static IEnumerable<KeyValuePair<string, long>> NumbersOf(RemedyFact fact, HashSet<(Guid, string)> seen)
    {
        string[] names = [
            ComplaintNumbers.Remedied,
            .. fact.KindId is { } kind ? [$"{ComplaintNumbers.RemedyPrefix}{kind}"] : Array.Empty<string>(),
            .. fact.Cost > 0 ? [ComplaintNumbers.CostlyPrefix + fact.Currency] : Array.Empty<string>()];
        foreach (var name in names.Where(name => seen.Add((fact.ComplaintId, name))))
        {
            yield return new(name, 1);
        }

        if (fact.Cost > 0 && seen.Add((fact.RemedyId, "")))
        {
            yield return new(ComplaintNumbers.CostPrefix + fact.Currency, fact.Cost);
        }
    }
}
