using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class TouchpointValueMap : IEntityTypeConfiguration<TouchpointValue>
{
    public void Configure(EntityTypeBuilder<TouchpointValue> builder)
    {
        builder.HasOne<ListItem>().WithMany().HasForeignKey(value => value.ListItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
