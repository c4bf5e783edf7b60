using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class MatterMap : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.Property(matter => matter.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(matter => matter.Goal).HasMaxLength(Lengths.Words);
        builder.HasIndex(matter => matter.Reference).IsUnique();
        builder.HasIndex(matter => new { matter.CustomerId, matter.LastTouchpointAt });

        // Reports read a branch's matters by the day they were opened.
        builder.HasIndex(matter => new { matter.BranchId, matter.OpenedAt });
        builder.HasOne<Customer>().WithMany().HasForeignKey(matter => matter.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(matter => matter.GoalCategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Branch>().WithMany().HasForeignKey(matter => matter.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(matter => matter.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
