using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ChangeEntryMap : IEntityTypeConfiguration<ChangeEntry>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.ToTable("ChangeEntries");
        builder.HasKey(entry => entry.Seq);
        builder.Property(entry => entry.Seq).ValueGeneratedOnAdd();
        builder.Property(entry => entry.SubjectKind).HasMaxLength(64);
        builder.Property(entry => entry.FieldNames).HasMaxLength(Lengths.Sentences);
        builder.Property(entry => entry.DetailHash).HasMaxLength(32);
        builder.HasIndex(entry => new { entry.SubjectId, entry.Seq });
        builder.HasIndex(entry => entry.At);
        builder.HasOne(entry => entry.Detail).WithOne().HasForeignKey<ChangeDetail>(detail => detail.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}
