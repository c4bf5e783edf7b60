using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CustomerLinkMap : IEntityTypeConfiguration<CustomerLink>
{
    public void Configure(EntityTypeBuilder<CustomerLink> builder)
    {
        builder.HasIndex(link => link.MadeAt);
        builder.HasIndex(link => new { link.FromId, link.ToId, link.Kind }).IsUnique();
        builder.HasOne<Customer>().WithMany().HasForeignKey(link => link.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(link => link.ToId).OnDelete(DeleteBehavior.Restrict);
    }
}
