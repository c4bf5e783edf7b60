using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class PromiseMap : IEntityTypeConfiguration<Promise>
{
    // What is open is a few rows among many years of kept ones; the words are the same on every database.
    private const string Open = "\"KeptAt\" IS NULL AND \"BrokenAt\" IS NULL AND \"ReleasedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.Property(promise => promise.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(promise => promise.Words).HasMaxLength(Lengths.Sentences);
        builder.Property(promise => promise.Condition).HasMaxLength(Lengths.Sentences);
        builder.Property(promise => promise.BrokenWhy).HasMaxLength(Lengths.Sentences);
        builder.Property(promise => promise.BrokenTold).HasMaxLength(Lengths.Sentences);
        builder.Property(promise => promise.ReleasedWords).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(promise => promise.Reference).IsUnique();
        builder.HasIndex(promise => new { promise.OwnerId, promise.DueAt });
        builder.HasIndex(promise => new { promise.CustomerId, promise.DueAt });
        builder.HasIndex(promise => new { promise.OwnerId, promise.DueAt }, "IX_Promises_Open").HasFilter(Open);
        builder.HasIndex(promise => new { promise.DueAt, promise.Id }, "IX_Promises_OpenByDue").HasFilter(Open);
        builder.HasIndex(promise => promise.BrokenAt, "IX_Promises_Broken").HasFilter("\"BrokenAt\" IS NOT NULL");
        builder.HasIndex(promise => promise.MatterId);

        // Reports read by the day they are due; those without a date, by the day they were made.
        builder.HasIndex(promise => new { promise.DueAt, promise.MadeAt });
        builder.HasOne<Matter>().WithMany().HasForeignKey(promise => promise.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(promise => promise.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(promise => promise.TouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(promise => promise.MadeById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(promise => promise.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(promise => promise.Delays).WithOne().HasForeignKey(delay => delay.PromiseId).OnDelete(DeleteBehavior.Cascade);
    }
}
