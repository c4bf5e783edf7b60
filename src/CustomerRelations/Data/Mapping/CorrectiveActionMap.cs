using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CorrectiveActionMap : IEntityTypeConfiguration<CorrectiveAction>
{
    public void Configure(EntityTypeBuilder<CorrectiveAction> builder)
    {
        builder.Property(action => action.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(action => action.Words).HasMaxLength(Lengths.Words);
        builder.Property(action => action.EffectWords).HasMaxLength(Lengths.Words);
        builder.Property(action => action.DroppedWhy).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(action => action.Reference).IsUnique();
        builder.HasIndex(action => action.DueAt, "IX_CorrectiveActions_Open").HasFilter("\"CheckedAt\" IS NULL AND \"DroppedAt\" IS NULL");
        builder.HasIndex(action => action.DoneAt);
        builder.HasIndex(action => action.RootCauseId);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(action => action.RootCauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(action => action.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(action => action.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(action => action.DoneById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(action => action.CheckedById).OnDelete(DeleteBehavior.Restrict);
    }
}
