using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Doors;

/// <summary>Finds conversations by the way they went wrong, beside everything else by which they are cut.</summary>
public static class DoorRows
{
    public const string WayGoal = "way-goal";
    public const string WayChannel = "way-channel";

    /// <returns>Nothing when there is no such slice.</returns>
    public static IQueryable<TalkRow>? Cut(RowsBehind<TalkRow> behind, IQueryable<TalkRow> rows, ShownNumber shown)
    {
        if (shown.Dimension is not (ReportNames.Way or WayGoal or WayChannel))
        {
            return behind.Cut(rows, shown);
        }

        var parts = shown.Key.Split('>');
        if (parts.Length < 2 || !Guid.TryParse(parts[0], out var from) || !Guid.TryParse(parts[1], out var to))
        {
            return null;
        }

        var way = rows.Where(row => row.Talk.WrongDoorFrom == from && row.Talk.WrongDoorTo == to);
        return parts.Length == 2 ? way : behind.Cut(way, new ShownNumber(shown.Measure, shown.Dimension == WayGoal ? ReportScope.Goal : ReportScope.Channel, parts[2]));
    }
}
