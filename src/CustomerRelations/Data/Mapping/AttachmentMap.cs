using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class AttachmentMap : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(file => file.MediaType).HasMaxLength(100);
        builder.Property(file => file.Hash).HasMaxLength(32);
        builder.Property(file => file.StoredAs).HasMaxLength(64);
        builder.HasIndex(file => file.StoredAs).IsUnique();
        builder.HasIndex(file => file.ComplaintId);
        builder.HasIndex(file => file.FeedbackId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(file => file.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Feedback>().WithMany().HasForeignKey(file => file.FeedbackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(file => file.AddedById).OnDelete(DeleteBehavior.Restrict);
    }
}
