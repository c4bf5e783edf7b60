using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RemedyMap : IEntityTypeConfiguration<Remedy>
{
    public void Configure(EntityTypeBuilder<Remedy> builder)
    {
        builder.Property(remedy => remedy.Words).HasMaxLength(Lengths.Sentences);
        builder.Property(remedy => remedy.DeclinedWhy).HasMaxLength(Lengths.Sentences);
        builder.Property(remedy => remedy.Currency).HasMaxLength(3);
        builder.HasIndex(remedy => remedy.AskedAt, "IX_Remedies_Waiting").HasFilter("\"AskedAt\" IS NOT NULL AND \"ApprovedAt\" IS NULL AND \"DeclinedAt\" IS NULL");
        builder.HasOne<Complaint>().WithMany().HasForeignKey(remedy => remedy.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(remedy => remedy.OfferedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(remedy => remedy.DecidedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Promise>().WithMany().HasForeignKey(remedy => remedy.PromiseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(remedy => new { remedy.OfferedById, remedy.OfferedAt });
        builder.HasMany(remedy => remedy.Questions).WithOne().HasForeignKey(asked => asked.RemedyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(remedy => remedy.Parts).WithOne().HasForeignKey(part => part.RemedyId).OnDelete(DeleteBehavior.Cascade);
    }
}
