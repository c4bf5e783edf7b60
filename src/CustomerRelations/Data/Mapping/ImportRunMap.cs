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
        builder.Property(run => run.FileHash).HasMaxLength(32);
        builder.HasIndex(run => run.StartedAt);
        builder.HasIndex(run => run.FileHash);
        builder.HasOne<Branch>().WithMany().HasForeignKey(run => run.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(run => run.TakenBackById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(run => run.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
