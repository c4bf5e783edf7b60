using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A message that was given up, to somebody who agreed to it.</summary>
internal static class WrittenMessage
{
    /// <summary>The template of one of its pages, with the message or the secret of its link in the braces.</summary>
    public static async Task<string> AddressAsync(CrmDbContext db, Guid customerId, string route)
    {
        var (secret, at) = (StopSecret.Next(), new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc));
        var message = new OutboxMessage
        {
            CustomerId = customerId, Purpose = ConsentPurpose.Greeting, ToAddress = "folake@mail.example", Subject = "A good day to you", Text = "Dear Folake,\n\na good day to you.", Html = "<p>Dear Folake</p>",
            StopHash = StopSecret.HashOf(secret), WrittenAt = at, NextTryAt = at, Tries = 28, DeadAt = at.AddDays(1), Problem = "The mail server did not answer.",
        };
        db.OutboxMessages.Add(message);
        db.ConsentEntries.Add(new ConsentEntry { CustomerId = customerId, Purpose = ConsentPurpose.Greeting, Channel = ConsentChannel.Email, IsGiven = true, Wording = 1, Source = ConsentSource.Desk, At = at });
        db.Note("Message written", message);
        await db.SaveChangesAsync();
        return route.Replace("{secret}", secret, StringComparison.Ordinal).Replace("{id:guid}", $"{message.Id}", StringComparison.Ordinal);
    }
}
