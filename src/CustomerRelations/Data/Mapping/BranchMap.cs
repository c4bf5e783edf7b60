using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class BranchMap : IEntityTypeConfiguration<Branch>
{
    public void Configure(EntityTypeBuilder<Branch> builder)
    {
        builder.Property(branch => branch.Country).HasMaxLength(2);
        builder.Property(branch => branch.TimeZone).HasMaxLength(64);
        builder.Property(branch => branch.Currency).HasMaxLength(3);
        builder.Property(branch => branch.OpeningHours).HasConversion(hours => hours.ToString(), text => OpeningHours.Parse(text)).HasMaxLength(Lengths.Line);
        builder.HasIndex(branch => branch.Name).IsUnique();
        builder.HasMany(branch => branch.Holidays).WithOne().HasForeignKey(holiday => holiday.BranchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(branch => branch.LeadId).OnDelete(DeleteBehavior.Restrict);
    }
}
