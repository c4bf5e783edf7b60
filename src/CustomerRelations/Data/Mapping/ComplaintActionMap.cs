using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintActionMap : IEntityTypeConfiguration<ComplaintAction>
{
    public void Configure(EntityTypeBuilder<ComplaintAction> builder)
    {
        builder.HasIndex(row => new { row.ComplaintId, row.ActionId }).IsUnique();
        builder.HasIndex(row => row.ActionId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(row => row.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CorrectiveAction>().WithMany().HasForeignKey(row => row.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(row => row.ToldById).OnDelete(DeleteBehavior.Restrict);
    }
}
