using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class VisitMap : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.HasIndex(visit => new { visit.BranchId, visit.ExpectedAt });

        // Who waits now: those who came, and are neither gone nor spoken with.
        builder.HasIndex(visit => new { visit.BranchId, visit.ArrivedAt });
        builder.HasOne<Branch>().WithMany().HasForeignKey(visit => visit.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(visit => visit.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(visit => visit.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(visit => visit.TouchpointId).OnDelete(DeleteBehavior.Restrict);
    }
}
