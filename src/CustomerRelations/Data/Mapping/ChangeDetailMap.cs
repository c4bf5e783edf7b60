using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ChangeDetailMap : IEntityTypeConfiguration<ChangeDetail>
{
    public void Configure(EntityTypeBuilder<ChangeDetail> builder)
    {
        builder.ToTable("ChangeDetails");
        builder.HasKey(detail => detail.EntryId);
        builder.Property(detail => detail.Salt).HasMaxLength(16);
        builder.Property(detail => detail.Before).HasMaxLength(-1);
        builder.Property(detail => detail.After).HasMaxLength(-1);
    }
}
