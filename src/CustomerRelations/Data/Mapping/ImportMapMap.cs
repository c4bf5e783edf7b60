using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ImportMapMap : IEntityTypeConfiguration<ImportMap>
{
    public void Configure(EntityTypeBuilder<ImportMap> builder)
    {
        builder.Property(map => map.Columns).HasMaxLength(-1);
        builder.HasIndex(map => new { map.Subject, map.Name }).IsUnique();
    }
}
