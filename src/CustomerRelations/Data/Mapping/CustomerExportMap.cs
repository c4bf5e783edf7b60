using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CustomerExportMap : IEntityTypeConfiguration<CustomerExport>
{
    public void Configure(EntityTypeBuilder<CustomerExport> builder)
    {
        builder.Property(export => export.Query).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(export => export.At);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(export => export.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
