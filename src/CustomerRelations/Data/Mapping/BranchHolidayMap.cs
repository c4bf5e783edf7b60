using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class BranchHolidayMap : IEntityTypeConfiguration<BranchHoliday>
{
    public void Configure(EntityTypeBuilder<BranchHoliday> builder)
    {
        builder.ToTable("BranchHolidays");
        builder.HasIndex(holiday => new { holiday.BranchId, holiday.Date }).IsUnique();
    }
}
