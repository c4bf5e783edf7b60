using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ContactPointMap : IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.Property(point => point.Value).HasMaxLength(Lengths.Address);
        builder.Property(point => point.Label).HasMaxLength(40);
        builder.HasIndex(point => new { point.Key, point.Kind });
        builder.HasIndex(point => point.TailKey);
    }
}
