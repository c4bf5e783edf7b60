using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RuleGuardsMap : IEntityTypeConfiguration<RuleGuards>
{
    public void Configure(EntityTypeBuilder<RuleGuards> builder)
    {
        builder.ToTable("RuleGuards");
    }
}
