using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class GuideMap : IEntityTypeConfiguration<Guide>
{
    public void Configure(EntityTypeBuilder<Guide> builder)
    {
        builder.Property(guide => guide.FeelsGood).HasMaxLength(Lengths.Sentences);
        builder.Property(guide => guide.FeelsBad).HasMaxLength(Lengths.Sentences);
        builder.Property(guide => guide.YouCouldSay).HasMaxLength(Lengths.Sentences);
        builder.Property(guide => guide.Checks).HasMaxLength(Lengths.Sentences);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(guide => guide.ChannelId).OnDelete(DeleteBehavior.Restrict);
    }
}
