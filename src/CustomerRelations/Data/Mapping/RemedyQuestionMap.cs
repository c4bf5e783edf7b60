using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class RemedyQuestionMap : IEntityTypeConfiguration<RemedyQuestion>
{
    public void Configure(EntityTypeBuilder<RemedyQuestion> builder)
    {
        builder.Property(asked => asked.Words).HasMaxLength(Lengths.Sentences);
        builder.Property(asked => asked.Answer).HasMaxLength(Lengths.Sentences);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(asked => asked.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(asked => asked.AnsweredById).OnDelete(DeleteBehavior.Restrict);
    }
}
