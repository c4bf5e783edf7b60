using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ImportRowMap : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.Property(row => row.Problem).HasMaxLength(Lengths.Sentences);
        builder.Property(row => row.StayedWhy).HasMaxLength(Lengths.Sentences);
        builder.Property(row => row.RowHash).HasMaxLength(32);
        builder.Property(row => row.Kept).HasMaxLength(-1);
        builder.Property(row => row.Before).HasMaxLength(-1);
        builder.HasIndex(row => new { row.ImportRunId, row.Line }).IsUnique();
        builder.HasIndex(row => row.RowHash);
        builder.HasIndex(row => row.ExternalId);
        builder.HasIndex(row => row.SubjectId);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(row => row.ImportRunId).OnDelete(DeleteBehavior.Restrict);
    }
}
