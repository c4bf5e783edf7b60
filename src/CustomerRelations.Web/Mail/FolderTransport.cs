using System.Net.Mail;
using CustomerRelations.Cycle.FollowUp.Messages;

namespace CustomerRelations.Web.Mail;

/// <summary>Puts each message as a file into a folder: for an office that has not said how its mail leaves, and to try things.</summary>
/// <param name="folder">Only the account that runs the office may look into it.</param>
/// <param name="settings">Who it comes from.</param>
public sealed class FolderTransport(string folder, MessageSettings settings) : IMailTransport
{
    public string Words => "Messages are put as files into the folder outbox below the data folder. Nothing leaves the house.";

    public async Task<MailAnswer> SendAsync(MailLetter letter, CancellationToken cancel)
    {
        var desk = Path.Combine(folder, $".{letter.Id:N}");
        try
        {
            Directory.CreateDirectory(desk);
            using var message = MailForm.Of(letter, settings);
            using var writer = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = desk };
            await writer.SendMailAsync(message, cancel);

            // The same name for every try: a repeat takes the place of the first.
            File.Move(Directory.GetFiles(desk, "*.eml").Single(), Path.Combine(folder, $"{letter.Id:N}.eml"), overwrite: true);
            Directory.Delete(desk, recursive: true);
            return MailAnswer.Taken;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SmtpException)
        {
            return new MailAnswer(MailEnd.Unreachable, $"The folder cannot be written: {error.Message}");
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return new MailAnswer(MailEnd.Refused, $"It cannot be written as an e-mail: {error.Message}");
        }
    }
}
