using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class DayFigureMap : IEntityTypeConfiguration<DayFigure>
{
    public void Configure(EntityTypeBuilder<DayFigure> builder)
    {
        builder.Property(figure => figure.Filter).HasMaxLength(64);
        builder.Property(figure => figure.Counts).HasMaxLength(-1);
        builder.HasIndex(figure => new { figure.Kind, figure.Filter, figure.Day, figure.BranchId }).IsUnique();
        builder.HasOne<Branch>().WithMany().HasForeignKey(figure => figure.BranchId).OnDelete(DeleteBehavior.Restrict);
    }
}
