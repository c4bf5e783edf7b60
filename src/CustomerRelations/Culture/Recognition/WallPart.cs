namespace CustomerRelations.Culture.Recognition;

/// <summary>The thank-yous of one week, newest first.</summary>
/// <param name="IsWhole">All of that week stand here, none on another page.</param>
public sealed record WallPart(WallWeek Week, IReadOnlyList<KudosCard> Cards, bool IsWhole)
{
    public int FromCustomers => Cards.Count(card => card.Customer is not null);
}
