using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RuleExceptionMap : IEntityTypeConfiguration<RuleException>
{
    public void Configure(EntityTypeBuilder<RuleException> builder)
    {
        builder.Property(bent => bent.Rule).HasMaxLength(Lengths.Line);
        builder.Property(bent => bent.Why).HasMaxLength(Lengths.Sentences);
        builder.Property(bent => bent.Currency).HasMaxLength(3);
        builder.HasIndex(bent => bent.MadeAt);
        builder.HasIndex(bent => new { bent.MadeById, bent.MadeAt });
        builder.HasOne<Branch>().WithMany().HasForeignKey(bent => bent.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(bent => bent.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Remedy>().WithMany().HasForeignKey(bent => bent.RemedyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(bent => bent.MadeById).OnDelete(DeleteBehavior.Restrict);
    }
}
