using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintTellingMap : IEntityTypeConfiguration<ComplaintTelling>
{
    public void Configure(EntityTypeBuilder<ComplaintTelling> builder)
    {
        builder.Property(told => told.Words).HasMaxLength(Lengths.Words);
        builder.HasIndex(told => new { told.ComplaintId, told.At });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(told => told.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(told => told.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(told => told.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
