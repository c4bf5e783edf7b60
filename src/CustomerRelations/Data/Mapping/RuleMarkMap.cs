using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RuleMarkMap : IEntityTypeConfiguration<RuleMark>
{
    public void Configure(EntityTypeBuilder<RuleMark> builder)
    {
        builder.HasKey(mark => mark.RuleId);
        builder.HasOne<FollowUpRule>().WithOne().HasForeignKey<RuleMark>(mark => mark.RuleId).OnDelete(DeleteBehavior.Cascade);
    }
}
