using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class DirtyDayMap : IEntityTypeConfiguration<DirtyDay>
{
    public void Configure(EntityTypeBuilder<DirtyDay> builder)
    {
        builder.HasIndex(mark => new { mark.Kind, mark.Day, mark.BranchId });
        builder.HasOne<Branch>().WithMany().HasForeignKey(mark => mark.BranchId).OnDelete(DeleteBehavior.Restrict);
    }
}
