using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(draft => new { draft.StaffId, draft.Form });
        builder.Property(draft => draft.FormKey).HasMaxLength(32);
        builder.HasIndex(draft => draft.SavedAt);
        builder.HasIndex(draft => draft.CustomerId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(draft => draft.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
