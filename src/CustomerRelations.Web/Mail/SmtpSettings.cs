namespace CustomerRelations.Web.Mail;

/// <summary>The mail server that takes our messages: <c>Mail:Smtp</c>.</summary>
/// <param name="StartTls">The connection is made secret before anything is said.</param>
/// <param name="User">Empty for a server that asks for no name.</param>
public sealed record SmtpSettings(string Host, int Port, bool StartTls, string? User, string? Password);
