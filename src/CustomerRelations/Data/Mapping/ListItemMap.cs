using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ListItemMap : IEntityTypeConfiguration<ListItem>
{
    public void Configure(EntityTypeBuilder<ListItem> builder)
    {
        builder.HasIndex(item => new { item.Kind, item.Label }).IsUnique();
        builder.HasOne<ListItem>().WithMany().HasForeignKey(item => item.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }
}
