using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class TouchpointMap : IEntityTypeConfiguration<Touchpoint>
{
    public void Configure(EntityTypeBuilder<Touchpoint> builder)
    {
        builder.Property(touchpoint => touchpoint.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(touchpoint => touchpoint.Goal).HasMaxLength(Lengths.Words);
        builder.Property(touchpoint => touchpoint.Concern).HasMaxLength(Lengths.Words);
        builder.Property(touchpoint => touchpoint.StillUnclear).HasMaxLength(Lengths.Words);
        builder.Property(touchpoint => touchpoint.Did).HasMaxLength(Lengths.Words);
        builder.Property(touchpoint => touchpoint.ToldToExpect).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(touchpoint => touchpoint.Reference).IsUnique();

        // One customer's story is read in this order, a page at a time.
        builder.HasIndex(touchpoint => new { touchpoint.CustomerId, touchpoint.OccurredAt, touchpoint.Id });
        builder.HasIndex(touchpoint => new { touchpoint.BranchId, touchpoint.OccurredAt });
        builder.HasIndex(touchpoint => new { touchpoint.StaffId, touchpoint.OccurredAt });
        builder.HasIndex(touchpoint => new { touchpoint.Left, touchpoint.OccurredAt });
        builder.HasIndex(touchpoint => new { touchpoint.Solved, touchpoint.OccurredAt });
        builder.HasOne<Matter>().WithMany().HasForeignKey(touchpoint => touchpoint.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(touchpoint => touchpoint.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(touchpoint => touchpoint.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Branch>().WithMany().HasForeignKey(touchpoint => touchpoint.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(touchpoint => touchpoint.ChannelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(touchpoint => touchpoint.FeelingWordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(touchpoint => touchpoint.FeelingCauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(touchpoint => touchpoint.WrongDoorFrom).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(touchpoint => touchpoint.WrongDoorTo).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(touchpoint => touchpoint.Values).WithOne().HasForeignKey(value => value.TouchpointId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(touchpoint => touchpoint.Corrections).WithOne().HasForeignKey(correction => correction.TouchpointId).OnDelete(DeleteBehavior.Cascade);
    }
}
