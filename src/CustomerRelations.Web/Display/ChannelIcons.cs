namespace CustomerRelations.Web.Display;

/// <summary>A glyph for each way of talking. An office may name its own; those get the general one.</summary>
public static class ChannelIcons
{
    public static string Of(string label) => label.ToUpperInvariant() switch
    {
        "COUNTER" or "RECEPTION" => "store",
        "PHONE" => "phone",
        "E-MAIL" or "EMAIL" => "mail",
        "CHAT" => "chat",
        "LETTER" => "letter",
        "VISIT" => "home",
        _ => "message",
    };
}
