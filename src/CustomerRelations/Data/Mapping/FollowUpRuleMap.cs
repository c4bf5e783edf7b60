using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FollowUpRuleMap : IEntityTypeConfiguration<FollowUpRule>
{
    public void Configure(EntityTypeBuilder<FollowUpRule> builder)
    {
        // One sentence a trigger, until an admin can write more of them.
        builder.HasIndex(rule => rule.Trigger).IsUnique();
    }
}
