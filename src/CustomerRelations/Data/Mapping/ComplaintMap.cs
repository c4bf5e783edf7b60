using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintMap : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.Property(complaint => complaint.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(complaint => complaint.Words).HasMaxLength(Lengths.Words);
        builder.Property(complaint => complaint.Wanted).HasMaxLength(Lengths.Words);
        builder.Property(complaint => complaint.FirstReaction).HasMaxLength(Lengths.Sentences);
        builder.Property(complaint => complaint.ThankWords).HasMaxLength(Lengths.Words);
        builder.Property(complaint => complaint.VerdictWords).HasMaxLength(Lengths.Words);
        builder.HasIndex(complaint => complaint.Reference).IsUnique();
        builder.HasIndex(complaint => complaint.ReceivedAt);
        builder.HasIndex(complaint => complaint.ReceivedAt, "IX_Complaints_Open").HasFilter("\"ClosedAt\" IS NULL");
        builder.HasMany(complaint => complaint.Reopenings).WithOne().HasForeignKey(reopening => reopening.ComplaintId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(complaint => complaint.ThankedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Matter>().WithOne().HasForeignKey<Complaint>(complaint => complaint.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.TopicId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.HarmId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.RootCauseId).OnDelete(DeleteBehavior.Restrict);
    }
}
