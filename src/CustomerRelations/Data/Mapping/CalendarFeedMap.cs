using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.Property(feed => feed.SecretHash).HasMaxLength(32);
        builder.HasIndex(feed => feed.SecretHash).IsUnique();
        builder.HasIndex(feed => feed.StaffId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(feed => feed.StaffId).OnDelete(DeleteBehavior.Cascade);
    }
}
