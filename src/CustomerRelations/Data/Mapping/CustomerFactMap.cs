using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CustomerFactMap : IEntityTypeConfiguration<CustomerFact>
{
    public void Configure(EntityTypeBuilder<CustomerFact> builder)
    {
        builder.Property(fact => fact.Words).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(fact => new { fact.Month, fact.Day });
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(fact => fact.SourceTouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(fact => fact.ToldToId).OnDelete(DeleteBehavior.Restrict);
    }
}
