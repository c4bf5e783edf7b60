using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class ComplaintOriginMap : IEntityTypeConfiguration<ComplaintOrigin>
{
    public void Configure(EntityTypeBuilder<ComplaintOrigin> builder)
    {
        builder.Property(origin => origin.Kept).HasMaxLength(-1);
        builder.HasIndex(origin => origin.ComplaintId).IsUnique();
        builder.HasIndex(origin => origin.ExternalId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(origin => origin.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(origin => origin.ImportRunId).OnDelete(DeleteBehavior.Restrict);
    }
}
