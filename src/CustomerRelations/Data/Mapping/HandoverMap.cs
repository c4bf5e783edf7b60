using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class HandoverMap : IEntityTypeConfiguration<Handover>
{
    private const string Waiting = "\"AcceptedAt\" IS NULL AND \"ReturnedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.Property(handover => handover.Reason).HasMaxLength(Lengths.Sentences);
        builder.Property(handover => handover.ReturnedWhy).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(handover => handover.ToStaffId, "IX_Handovers_WaitingForStaff").HasFilter(Waiting);
        builder.HasIndex(handover => handover.ToTeamId, "IX_Handovers_WaitingForTeam").HasFilter(Waiting);
        builder.HasIndex(handover => new { handover.FromId, handover.ReturnedAt });
        builder.HasIndex(handover => handover.OfferedAt, "IX_Handovers_Waiting").HasFilter(Waiting);
        builder.HasIndex(handover => handover.OfferedAt);
        builder.HasOne<Matter>().WithMany().HasForeignKey(handover => handover.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(handover => handover.TouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(handover => handover.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(handover => handover.ToStaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(handover => handover.AcceptedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(handover => handover.ToTeamId).OnDelete(DeleteBehavior.Restrict);
    }
}
