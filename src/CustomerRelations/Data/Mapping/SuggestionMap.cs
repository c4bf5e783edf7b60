using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class SuggestionMap : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.Property(suggestion => suggestion.Reference).HasMaxLength(Lengths.Reference);
        builder.Property(suggestion => suggestion.Words).HasMaxLength(Lengths.Words);
        builder.Property(suggestion => suggestion.Answer).HasMaxLength(Lengths.Sentences);
        builder.HasIndex(suggestion => suggestion.Reference).IsUnique();

        // The board is read by what came of them, the newest first.
        builder.HasIndex(suggestion => new { suggestion.Outcome, suggestion.HeardAt, suggestion.Id });
        builder.HasOne<Touchpoint>().WithMany().HasForeignKey(suggestion => suggestion.TouchpointId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(suggestion => suggestion.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Branch>().WithMany().HasForeignKey(suggestion => suggestion.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(suggestion => suggestion.HeardById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(suggestion => suggestion.AnsweredById).OnDelete(DeleteBehavior.Restrict);
    }
}
