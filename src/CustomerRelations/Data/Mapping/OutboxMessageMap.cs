using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class OutboxMessageMap : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(message => message.Subject).HasMaxLength(Lengths.Line);
        builder.Property(message => message.ToAddress).HasMaxLength(Lengths.Address);
        builder.Property(message => message.Text).HasMaxLength(-1);
        builder.Property(message => message.Html).HasMaxLength(-1);
        builder.Property(message => message.Language).HasMaxLength(35);
        builder.Property(message => message.StopHash).HasMaxLength(32);
        builder.Property(message => message.Problem).HasMaxLength(Lengths.Sentences);

        // What is still to leave the house is a few rows among years of what left; the words are the same on every database.
        builder.HasIndex(message => message.NextTryAt, "IX_OutboxMessages_Waiting").HasFilter("\"SentAt\" IS NULL AND \"DeadAt\" IS NULL AND \"CancelledAt\" IS NULL");
        builder.HasIndex(message => new { message.CustomerId, message.WrittenAt });
        builder.HasIndex(message => message.WrittenAt);
        builder.HasIndex(message => message.StopHash);
        builder.HasOne<Customer>().WithMany().HasForeignKey(message => message.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(message => message.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(message => message.SenderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FollowUpRule>().WithMany().HasForeignKey(message => message.RuleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Survey>().WithMany().HasForeignKey(message => message.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }
}
