namespace CustomerRelations.Reports.Numbers;

/// <summary>How the records behind the numbers of a report are found and shown.</summary>
/// <param name="Behind">Cuts and pages them.</param>
/// <param name="Rows">Those of one number; nothing when there is no such number.</param>
/// <param name="Facts">What a list shows of them.</param>
/// <param name="Place">Where their pages are.</param>
public sealed record RecordList<TRow>(RowsBehind<TRow> Behind, Func<ShownNumber, IQueryable<TRow>?> Rows, Func<IQueryable<TRow>, IQueryable<RecordFact>> Facts, string Place);
