using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>One matter of a generated office while it is being told.</summary>
/// <param name="About">The thing, the person and the occasion it is about.</param>
internal sealed record Tale(Matter Matter, Premises.House House, Chatter.Subject About)
{
    /// <value>In the order in which they happened.</value>
    public List<Touchpoint> Talks { get; } = [];

    public StaffMember Owner => House.Colleagues.First(one => one.Id == Matter.OwnerId);
}
