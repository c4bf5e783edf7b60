using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class SurveyMap : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.Property(survey => survey.SecretHash).HasMaxLength(32);
        builder.Property(survey => survey.Language).HasMaxLength(35);
        builder.Property(survey => survey.Words).HasMaxLength(Lengths.Words);
        builder.Property(survey => survey.Thanks).HasMaxLength(Lengths.Words);
        builder.HasIndex(survey => survey.SecretHash).IsUnique();
        builder.HasIndex(survey => new { survey.CustomerId, survey.AskedAt });
        builder.HasIndex(survey => new { survey.AnsweredAt, survey.Id });
        builder.HasIndex(survey => survey.AskedAt);
        builder.HasIndex(survey => survey.MatterId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(survey => survey.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Matter>().WithMany().HasForeignKey(survey => survey.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(survey => survey.TouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(survey => survey.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FollowUpRule>().WithMany().HasForeignKey(survey => survey.RuleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Branch>().WithMany().HasForeignKey(survey => survey.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(survey => survey.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
