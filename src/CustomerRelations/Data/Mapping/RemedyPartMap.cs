using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RemedyPartMap : IEntityTypeConfiguration<RemedyPart>
{
    public void Configure(EntityTypeBuilder<RemedyPart> builder)
    {
        builder.ToTable("RemedyParts");
        builder.HasOne<ListItem>().WithMany().HasForeignKey(part => part.ListItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
