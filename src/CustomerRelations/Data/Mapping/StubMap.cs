using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class StubMap : IEntityTypeConfiguration<Stub>
{
    public void Configure(EntityTypeBuilder<Stub> builder)
    {
        builder.HasKey(stub => stub.TouchpointId);
        builder.HasIndex(stub => stub.StaffId);
        builder.HasOne<Touchpoint>().WithOne().HasForeignKey<Stub>(stub => stub.TouchpointId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(stub => stub.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
