using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class StaffSessionMap : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(session => session.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => session.SeenAt);
    }
}
