using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class LetterMap : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.Body).HasMaxLength(Lengths.Letter);
        builder.HasIndex(letter => new { letter.ComplaintId, letter.WrittenAt });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(letter => letter.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LetterTemplate>().WithMany().HasForeignKey(letter => letter.TemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CorrectiveAction>().WithMany().HasForeignKey(letter => letter.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(letter => letter.WrittenById).OnDelete(DeleteBehavior.Restrict);
    }
}
