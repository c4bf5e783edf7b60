using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ConsentWordingMap : IEntityTypeConfiguration<ConsentWording>
{
    public void Configure(EntityTypeBuilder<ConsentWording> builder)
    {
        builder.Property(wording => wording.Words).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(wording => new { wording.Purpose, wording.Number }).IsUnique();
    }
}
