using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FeedbackWordMap : IEntityTypeConfiguration<FeedbackWord>
{
    public void Configure(EntityTypeBuilder<FeedbackWord> builder)
    {
        builder.Property(word => word.Words).HasMaxLength(Lengths.Words);
        builder.HasIndex(word => new { word.FeedbackId, word.At });
    }
}
