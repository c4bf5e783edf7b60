using System.Globalization;
using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Mail;

namespace CustomerRelations.Web.Startup;

/// <summary>How messages leave the house: <c>Mail</c> and <c>PublicBaseUrl</c>. Without <c>Mail:Smtp:Host</c> they are put into a folder.</summary>
public static class MailStartup
{
    private const int UsualPort = 587;

    /// <exception cref="CannotOpenException">What is said about mail is not enough, or cannot be read.</exception>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = SettingsOf(builder.Configuration);
        builder.Services.AddSingleton(settings);
        if (ServerOf(builder.Configuration) is { } server)
        {
            builder.Services.AddSingleton<IMailTransport>(new SmtpTransport(server, settings));
        }
        else
        {
            builder.Services.AddSingleton<IMailTransport>(new FolderTransport(DataFolderStartup.Find(builder).Below("outbox"), settings));
        }
    }

    public static void MapOutbox(this WebApplication app) =>
        app.MapMethods("/admin/outbox/{id:guid}/letter", [HttpMethods.Get, HttpMethods.Head], LetterAsync).RequireAuthorization(Policies.Admin);

    // As it is shown to whoever gets it; whatever it holds may load and run nothing.
    private static async Task<IResult> LetterAsync(HttpContext context, Guid id, OutboxBook book, CancellationToken cancel)
    {
        if (await book.FindAsync(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        SafeHeaders.AllowNothing(context);
        return TypedResults.Content(found.Html, "text/html; charset=utf-8");
    }

    private static MessageSettings SettingsOf(IConfiguration configuration)
    {
        var (written, from, name) = (configuration["PublicBaseUrl"], configuration["Mail:From"], configuration["Mail:FromName"]);
        Uri? address = null;
        if (!string.IsNullOrWhiteSpace(written) && (!Uri.TryCreate(written, UriKind.Absolute, out address) || address.Scheme is not ("https" or "http")))
        {
            throw new CannotOpenException($"PublicBaseUrl is \"{written}\". Write the whole address, such as https://desk.example.org.");
        }

        if (!string.IsNullOrWhiteSpace(from) && !OneLine.IsAddress(from))
        {
            throw new CannotOpenException($"Mail:From is \"{from}\". Write one e-mail address, such as desk@example.org.");
        }

        return new MessageSettings(
            address, string.IsNullOrWhiteSpace(from) ? MessageSettings.Unsaid.From : from, string.IsNullOrWhiteSpace(name) ? MessageSettings.Unsaid.FromName : OneLine.Of(name));
    }

    private static SmtpSettings? ServerOf(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Mail:Smtp");
        var (host, user, password) = (smtp["Host"], smtp["User"], smtp["Password"]);
        if (string.IsNullOrWhiteSpace(host))
        {
            return string.IsNullOrEmpty(user) && string.IsNullOrEmpty(password) ? null : throw new CannotOpenException("Mail:Smtp has a user or a password and no Host. Say which server takes the mail, or leave all of it out.");
        }

        if (string.IsNullOrWhiteSpace(configuration["Mail:From"]))
        {
            throw new CannotOpenException("Mail:Smtp:Host is set and Mail:From is not. Say from which address the mail comes.");
        }

        if (string.IsNullOrEmpty(user) != string.IsNullOrEmpty(password))
        {
            throw new CannotOpenException("Mail:Smtp has a user without a password, or a password without a user. Set both, or neither.");
        }

        var tls = StartTlsOf(smtp["StartTls"]);
        return !tls && !string.IsNullOrEmpty(user)
            ? throw new CannotOpenException("Mail:Smtp:StartTls is false and there is a password, which would be sent for everybody to read. Leave StartTls on, or leave the password out.")
            : new SmtpSettings(host.Trim(), WholeNumber.Of(configuration, "Mail:Smtp:Port") ?? UsualPort, tls, string.IsNullOrEmpty(user) ? null : user, password);
    }

    private static bool StartTlsOf(string? written) => string.IsNullOrWhiteSpace(written) || (bool.TryParse(written, out var said)
        ? said
        : throw new CannotOpenException(string.Create(CultureInfo.InvariantCulture, $"Mail:Smtp:StartTls is \"{written}\". Write true or false.")));
}
