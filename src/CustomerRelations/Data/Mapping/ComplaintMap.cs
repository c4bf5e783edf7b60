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
        builder.HasIndex(complaint => complaint.Reference).IsUnique();
        builder.HasIndex(complaint => complaint.ReceivedAt);
        builder.HasOne<Matter>().WithOne().HasForeignKey<Complaint>(complaint => complaint.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.TopicId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.HarmId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(complaint => complaint.RootCauseId).OnDelete(DeleteBehavior.Restrict);
    }
}
