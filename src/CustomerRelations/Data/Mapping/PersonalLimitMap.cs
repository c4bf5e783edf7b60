using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class PersonalLimitMap : IEntityTypeConfiguration<PersonalLimit>
{
    public void Configure(EntityTypeBuilder<PersonalLimit> builder)
    {
        builder.Property(limit => limit.Currency).HasMaxLength(3);
        builder.HasIndex(limit => new { limit.StaffId, limit.Currency }).IsUnique();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(limit => limit.StaffId).OnDelete(DeleteBehavior.Restrict);
    }
}
