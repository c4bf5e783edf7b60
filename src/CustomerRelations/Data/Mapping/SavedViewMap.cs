using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class SavedViewMap : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.Property(view => view.Query).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(view => new { view.OwnerId, view.Place, view.Name }).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(view => view.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
