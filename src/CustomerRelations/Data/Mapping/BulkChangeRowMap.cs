using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class BulkChangeRowMap : IEntityTypeConfiguration<BulkChangeRow>
{
    public void Configure(EntityTypeBuilder<BulkChangeRow> builder)
    {
        builder.HasKey(row => new { row.BulkChangeId, row.CustomerId });
        builder.HasOne<BulkChange>().WithMany().HasForeignKey(row => row.BulkChangeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Customer>().WithMany().HasForeignKey(row => row.CustomerId).OnDelete(DeleteBehavior.Cascade);
    }
}
