using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class NamePartMap : IEntityTypeConfiguration<NamePart>
{
    public void Configure(EntityTypeBuilder<NamePart> builder)
    {
        builder.Property(part => part.Key).HasMaxLength(Lengths.NameWord);
        builder.HasKey(part => new { part.Key, part.CustomerId });
    }
}
