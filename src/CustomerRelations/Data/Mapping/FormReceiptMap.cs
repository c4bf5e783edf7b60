using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerRelations.Data.Mapping;

internal sealed class FormReceiptMap : IEntityTypeConfiguration<FormReceipt>
{
    public void Configure(EntityTypeBuilder<FormReceipt> builder)
    {
        builder.HasKey(receipt => receipt.Key);
        builder.Property(receipt => receipt.Key).HasMaxLength(32);
        builder.Property(receipt => receipt.BodyHash).HasMaxLength(32);
        builder.HasIndex(receipt => receipt.At);
    }
}
