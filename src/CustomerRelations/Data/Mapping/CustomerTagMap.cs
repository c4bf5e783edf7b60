using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CustomerTagMap : IEntityTypeConfiguration<CustomerTag>
{
    public void Configure(EntityTypeBuilder<CustomerTag> builder)
    {
        builder.HasKey(tag => new { tag.ListItemId, tag.CustomerId });
        builder.HasIndex(tag => tag.CustomerId);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(tag => tag.ListItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
