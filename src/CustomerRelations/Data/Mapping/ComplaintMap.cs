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
        builder.Property(complaint => complaint.ClosedWhy).HasMaxLength(Lengths.Sentences);
        builder.Property(complaint => complaint.Lesson).HasMaxLength(Lengths.Words);
        builder.Property(complaint => complaint.Whys).HasMaxLength(Lengths.Words);
        builder.Property(complaint => complaint.LeftUs).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(complaint => complaint.Reference).IsUnique();
        builder.HasIndex(complaint => complaint.ReceivedAt);
        builder.HasIndex(complaint => complaint.ReceivedAt, "IX_Complaints_Open").HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(complaint => complaint.LastToldAt, "IX_Complaints_NotTold").HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(complaint => new { complaint.RootCauseId, complaint.ReceivedAt });
        builder.HasIndex(complaint => complaint.VerdictAt);
        builder.HasIndex(complaint => complaint.ImportRunId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(complaint => complaint.ClosedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(complaint => complaint.LearnedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.ChannelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(complaint => complaint.ImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(complaint => complaint.Reopenings).WithOne().HasForeignKey(reopening => reopening.ComplaintId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(complaint => complaint.ThankedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Matter>().WithOne().HasForeignKey<Complaint>(complaint => complaint.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.TopicId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.HarmId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.RootCauseId).OnDelete(DeleteBehavior.Restrict);
    }
}
