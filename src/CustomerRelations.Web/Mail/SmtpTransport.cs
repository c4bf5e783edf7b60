using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using CustomerRelations.Cycle.FollowUp.Messages;

namespace CustomerRelations.Web.Mail;

/// <summary>Hands messages to a mail server.</summary>
public sealed class SmtpTransport(SmtpSettings server, MessageSettings settings) : IMailTransport
{
    // Shorter than a message is held, so that no other node begins meanwhile.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public string Words => $"Messages leave by {server.Host}, port {server.Port}{(server.StartTls ? ", with STARTTLS" : "")}.";

    public async Task<MailAnswer> SendAsync(MailLetter letter, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var message = MailForm.Of(letter, settings);
            using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.StartTls, Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password) };
            await client.SendMailAsync(message, patience.Token);
            return MailAnswer.Taken;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new MailAnswer(MailEnd.Unreachable, $"{server.Host} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        catch (SmtpException error)
        {
            return new MailAnswer(EndOf(error), error.InnerException is { } inner ? $"{error.Message} {inner.Message}" : error.Message);
        }
        catch (Exception error) when (error is AuthenticationException or IOException)
        {
            return new MailAnswer(MailEnd.Unreachable, error.Message);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return new MailAnswer(MailEnd.Refused, $"It cannot be written as an e-mail: {error.Message}");
        }
    }

    // Only what the server says of the address itself is for good: the rest may be put right on either side.
    private static MailEnd EndOf(SmtpException error) => error switch
    {
        SmtpFailedRecipientException { StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath } => MailEnd.Refused,
        { StatusCode: SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted } => MailEnd.Unreachable,
        _ => MailEnd.Later,
    };
}
