using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FeedbackMap : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> builder)
    {
        builder.ToTable("Feedback");
        builder.Property(told => told.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(told => told.Words).HasMaxLength(Lengths.Words);
        builder.Property(told => told.SecretHash).HasMaxLength(32);
        builder.Property(told => told.Language).HasMaxLength(35);
        builder.HasIndex(told => told.Reference).IsUnique();
        builder.HasIndex(told => told.ComplaintId);
        builder.HasIndex(told => new { told.BranchId, told.At });
        builder.HasOne<Branch>().WithMany().HasForeignKey(told => told.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(told => told.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Suggestion>().WithMany().HasForeignKey(told => told.SuggestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(told => told.Added).WithOne().HasForeignKey(word => word.FeedbackId).OnDelete(DeleteBehavior.Cascade);
    }
}
