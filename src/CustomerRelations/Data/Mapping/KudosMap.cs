using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class KudosMap : IEntityTypeConfiguration<Kudos>
{
    public void Configure(EntityTypeBuilder<Kudos> builder)
    {
        builder.ToTable("Kudos");
        builder.Property(kudos => kudos.Words).HasMaxLength(Lengths.Words);
        builder.HasIndex(kudos => new { kudos.ToStaffId, kudos.GivenAt });
        builder.HasIndex(kudos => kudos.GivenAt);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(kudos => kudos.ToStaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(kudos => kudos.FromStaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(kudos => kudos.FromCustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(kudos => kudos.ValueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(kudos => kudos.TouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(kudos => kudos.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Promise>().WithMany().HasForeignKey(kudos => kudos.PromiseId).OnDelete(DeleteBehavior.Restrict);
    }
}
