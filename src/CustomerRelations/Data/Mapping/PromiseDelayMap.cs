using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class PromiseDelayMap : IEntityTypeConfiguration<PromiseDelay>
{
    public void Configure(EntityTypeBuilder<PromiseDelay> builder)
    {
        builder.ToTable("PromiseDelays");
        builder.Property(delay => delay.Why).HasMaxLength(Lengths.Sentences);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(delay => delay.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
