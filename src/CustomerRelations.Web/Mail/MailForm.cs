using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using CustomerRelations.Cycle.FollowUp.Messages;

namespace CustomerRelations.Web.Mail;

/// <summary>A message as mail programs read it: plain text and the same as HTML, with what a program needs to answer it and to stop it.</summary>
internal static class MailForm
{
    /// <exception cref="FormatException">An address is none.</exception>
    /// <exception cref="ArgumentException">A line of the head is more than one.</exception>
    public static MailMessage Of(MailLetter letter, MessageSettings settings)
    {
        var from = new MailAddress(settings.From, letter.FromName, Encoding.UTF8);
        var message = new MailMessage { From = from, Subject = letter.Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8 };
        message.To.Add(new MailAddress(letter.To, letter.ToName, Encoding.UTF8));
        if (letter.ReplyTo is { } answers)
        {
            message.ReplyToList.Add(new MailAddress(answers, letter.FromName, Encoding.UTF8));
        }

        message.Headers.Add("Message-ID", $"<{letter.Id:N}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (letter.StopAddress is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(View(letter.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(letter.Html, MediaTypeNames.Text.Html));
        return message;
    }

    // Base 64 passes every server as it is, whatever a line begins with.
    private static AlternateView View(string words, string kind)
    {
        var view = AlternateView.CreateAlternateViewFromString(words, Encoding.UTF8, kind);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
