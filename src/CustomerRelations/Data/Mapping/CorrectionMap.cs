using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CorrectionMap : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("Corrections");
        builder.Property(correction => correction.Words).HasMaxLength(Lengths.Words);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(correction => correction.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
