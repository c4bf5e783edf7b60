using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintReopeningMap : IEntityTypeConfiguration<ComplaintReopening>
{
    public void Configure(EntityTypeBuilder<ComplaintReopening> builder)
    {
        builder.Property(reopening => reopening.Why).HasMaxLength(Lengths.Sentences);
        builder.Property(reopening => reopening.VerdictWords).HasMaxLength(Lengths.Words);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(reopening => reopening.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
