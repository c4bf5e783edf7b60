using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class CustomerMap : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.Property(customer => customer.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(customer => customer.Pronoun).HasMaxLength(16);
        builder.Property(customer => customer.Language).HasMaxLength(35);
        builder.Property(customer => customer.TimeZone).HasMaxLength(64);
        builder.HasIndex(customer => customer.Reference).IsUnique();
        builder.HasIndex(customer => new { customer.NameKey, customer.Id });
        builder.HasIndex(customer => new { customer.LastTouchpointAt, customer.Id });
        builder.HasIndex(customer => customer.KnownSince);
        builder.HasIndex(customer => new { customer.BranchId, customer.NameKey, customer.Id });
        builder.HasIndex(customer => new { customer.BranchId, customer.LastTouchpointAt, customer.Id });
        builder.HasIndex(customer => new { customer.FavouriteColleagueId, customer.LastTouchpointAt, customer.Id });
        builder.HasIndex(customer => new { customer.BranchId, customer.LastLeft, customer.LastTouchpointAt });
        builder.HasOne<Branch>().WithMany().HasForeignKey(customer => customer.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(customer => customer.FavouriteColleagueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(customer => customer.ImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(customer => customer.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(customer => customer.NameParts).WithOne().HasForeignKey(part => part.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.ContactPoints).WithOne().HasForeignKey(point => point.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.Tags).WithOne().HasForeignKey(tag => tag.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(customer => customer.Facts).WithOne().HasForeignKey(fact => fact.CustomerId).OnDelete(DeleteBehavior.Cascade);
    }
}
