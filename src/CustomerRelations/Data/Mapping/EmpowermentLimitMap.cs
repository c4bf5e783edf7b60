using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class EmpowermentLimitMap : IEntityTypeConfiguration<EmpowermentLimit>
{
    public void Configure(EntityTypeBuilder<EmpowermentLimit> builder)
    {
        builder.Property(limit => limit.Currency).HasMaxLength(3);
        builder.HasIndex(limit => new { limit.Role, limit.Currency }).IsUnique();
    }
}
