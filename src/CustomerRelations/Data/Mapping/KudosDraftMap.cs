using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class KudosDraftMap : IEntityTypeConfiguration<KudosDraft>
{
    public void Configure(EntityTypeBuilder<KudosDraft> builder)
    {
        builder.Property(draft => draft.Words).HasMaxLength(Lengths.Words);
        builder.HasIndex(draft => draft.At, "IX_KudosDrafts_Waiting").HasFilter("\"SettledAt\" IS NULL");
        builder.HasOne<Feedback>().WithMany().HasForeignKey(draft => draft.FeedbackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Survey>().WithMany().HasForeignKey(draft => draft.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Branch>().WithMany().HasForeignKey(draft => draft.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.ToStaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.SettledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Kudos>().WithMany().HasForeignKey(draft => draft.KudosId).OnDelete(DeleteBehavior.Restrict);
    }
}
