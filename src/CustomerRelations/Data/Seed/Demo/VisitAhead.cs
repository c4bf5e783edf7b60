namespace CustomerRelations.Data.Seed.Demo;

/// <summary>Somebody who is expected.</summary>
/// <param name="Customer">Empty when there is no file; then the description says who it is.</param>
/// <param name="OpenDay">0 for what is left of today, or the next day with open doors; 1 for the one after it.</param>
/// <param name="Percent">How far into the open hours.</param>
/// <param name="Staff">Who receives them; empty for whoever is free.</param>
/// <param name="IsHere">They wait at the desk already, if it is open.</param>
internal sealed record VisitAhead(string Branch, string? Customer, string? Description, string? About, string? Staff, int OpenDay, int Percent, bool IsHere = false)
{
    /// <value>Nobody expected them: they came in.</value>
    public bool CameIn => IsHere && Customer is null;
}
