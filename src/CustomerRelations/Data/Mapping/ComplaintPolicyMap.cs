using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintPolicyMap : IEntityTypeConfiguration<ComplaintPolicy>
{
    public void Configure(EntityTypeBuilder<ComplaintPolicy> builder)
    {
        builder.HasIndex(policy => policy.BranchId).IsUnique();
        builder.HasOne<Branch>().WithMany().HasForeignKey(policy => policy.BranchId).OnDelete(DeleteBehavior.Restrict);
    }
}
