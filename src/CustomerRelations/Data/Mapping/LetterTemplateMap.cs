using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class LetterTemplateMap : IEntityTypeConfiguration<LetterTemplate>
{
    public void Configure(EntityTypeBuilder<LetterTemplate> builder)
    {
        builder.Property(template => template.Language).HasMaxLength(35);
        builder.Property(template => template.Body).HasMaxLength(Lengths.Letter);
        builder.Property(template => template.BodyUpset).HasMaxLength(Lengths.Letter);
        builder.HasIndex(template => new { template.Kind, template.Language, template.Name }).IsUnique();
    }
}
