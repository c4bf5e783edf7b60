using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class BulkChangeMap : IEntityTypeConfiguration<BulkChange>
{
    public void Configure(EntityTypeBuilder<BulkChange> builder)
    {
        builder.Property(change => change.Reference).HasMaxLength(Lengths.Reference);
        builder.HasIndex(change => change.Reference).IsUnique();
        builder.HasIndex(change => change.At);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(change => change.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
