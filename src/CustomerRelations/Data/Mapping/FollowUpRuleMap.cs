using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FollowUpRuleMap : IEntityTypeConfiguration<FollowUpRule>
{
    public void Configure(EntityTypeBuilder<FollowUpRule> builder)
    {
        builder.Property(rule => rule.Conditions).HasMaxLength(Lengths.Words);
        builder.Property(rule => rule.Words).HasMaxLength(Lengths.Sentences);
        builder.Property(rule => rule.ReadyMade).HasMaxLength(64);
        builder.HasIndex(rule => rule.ReadyMade).IsUnique();
        builder.HasOne<LetterTemplate>().WithMany().HasForeignKey(rule => rule.TemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ListItem>().WithMany().HasForeignKey(rule => rule.TagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(rule => rule.NamedId).OnDelete(DeleteBehavior.Restrict);
    }
}
