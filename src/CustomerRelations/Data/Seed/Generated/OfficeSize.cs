namespace CustomerRelations.Data.Seed.Generated;

/// <summary>How large a generated office is to be.</summary>
/// <param name="Customers">At least one, unless there are no touchpoints either.</param>
/// <param name="Touchpoints">Conversations of the last three years, spread unevenly over the customers.</param>
/// <param name="Complaints">At most one a touchpoint.</param>
/// <param name="Seed">The same seed gives the same rows on the same day.</param>
public sealed record OfficeSize(int Customers, int Touchpoints, int Complaints, int Seed)
{
    /// <value>Why there is no such office; empty when there is.</value>
    public string? WhyNot => this switch
    {
        { Customers: < 0 } or { Touchpoints: < 0 } or { Complaints: < 0 } => "An office cannot have less than nothing.",
        { Customers: 0, Touchpoints: > 0 } => "Touchpoints need customers: say --customers.",
        _ when Complaints > Touchpoints => "There cannot be more complaints than touchpoints.",
        _ => null,
    };
}
