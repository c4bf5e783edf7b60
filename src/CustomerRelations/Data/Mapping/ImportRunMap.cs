using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ImportRunMap : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(run => run.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(run => run.Columns).HasMaxLength(-1);
        builder.Property(run => run.CheckReport).HasMaxLength(-1);
        builder.Property(run => run.StoppedWhy).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(run => run.Reference).IsUnique();
        builder.HasIndex(run => run.StartedAt);
        builder.HasOne<Branch>().WithMany().HasForeignKey(run => run.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(run => run.TakenBackById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(run => run.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
