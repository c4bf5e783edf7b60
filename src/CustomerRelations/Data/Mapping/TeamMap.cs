using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class TeamMap : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.HasIndex(team => new { team.BranchId, team.Name }).IsUnique();
        builder.HasOne<Branch>().WithMany().HasForeignKey(team => team.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(team => team.LeadId).OnDelete(DeleteBehavior.Restrict);
    }
}
