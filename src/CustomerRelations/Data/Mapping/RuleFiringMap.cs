using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RuleFiringMap : IEntityTypeConfiguration<RuleFiring>
{
    public void Configure(EntityTypeBuilder<RuleFiring> builder)
    {
        builder.Property(firing => firing.Occurrence).HasMaxLength(64);
        builder.HasIndex(firing => new { firing.RuleId, firing.SubjectId, firing.Occurrence }).IsUnique();
        builder.HasIndex(firing => new { firing.RuleId, firing.FiredAt });
        builder.HasIndex(firing => new { firing.CustomerId, firing.FiredAt });
        builder.HasOne<FollowUpRule>().WithMany().HasForeignKey(firing => firing.RuleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(firing => firing.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
