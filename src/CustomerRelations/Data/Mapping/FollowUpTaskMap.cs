using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FollowUpTaskMap : IEntityTypeConfiguration<FollowUpTask>
{
    public void Configure(EntityTypeBuilder<FollowUpTask> builder)
    {
        builder.Property(task => task.Words).HasMaxLength(Lengths.Sentences);
        builder.Property(task => task.SnoozedWhy).HasMaxLength(Lengths.Sentences);
        builder.Property(task => task.Occurrence).HasMaxLength(64);
        builder.HasIndex(task => new { task.RuleId, task.SubjectId, task.Occurrence }).IsUnique();
        builder.HasIndex(task => new { task.AssigneeId, task.DoneAt, task.DueAt });
        builder.HasIndex(task => new { task.CustomerId, task.AskedAt });
        builder.HasOne<FollowUpRule>().WithMany().HasForeignKey(task => task.RuleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(task => task.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Matter>().WithMany().HasForeignKey(task => task.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(task => task.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(task => task.DoneTouchpointId).OnDelete(DeleteBehavior.Restrict);
    }
}
