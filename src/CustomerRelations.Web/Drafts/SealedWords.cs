using System.IO.Compression;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using CustomerRelations.Calendar;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.DataProtection;

namespace CustomerRelations.Web.Drafts;

/// <summary>Carries words through the door: whoever posts a form after their sign-in ended gets it back once they have signed in again, and nobody else does.</summary>
/// <remarks>The words lie in the page, sealed with our key, so nothing of them is written while nobody is signed in. A form says whose it is in a sealed field of its own.</remarks>
public sealed class SealedWords(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <value>How long the door holds them.</value>
    public static readonly TimeSpan Held = TimeSpan.FromHours(1);

    // What a sign-in page can still send.
    private const int Longest = 700_000;

    private readonly IDataProtector words = protection.CreateProtector("CustomerRelations.Words");
    private readonly IDataProtector owners = protection.CreateProtector("CustomerRelations.FormOwner");

    /// <summary>The mark by which a form is known as this person's.</summary>
    public string MarkFor(ClaimsPrincipal person) => owners.Protect($"{person.StaffId()}");

    /// <returns>The words of a form that was posted to a page that keeps words; nothing when they are nobody's, or too many.</returns>
    public string? Seal(IFormCollection form, string path)
    {
        if (!Guid.TryParse(Open(owners, form[DraftFields.Owner].ToString()), out var owner))
        {
            return null;
        }

        var envelope = words.Protect(Press(new Envelope(owner, clock.Moment(), DraftFields.Of(form, path))));
        return envelope.Length > Longest ? null : Convert.ToBase64String(envelope);
    }

    /// <returns>The words, if they are this person's and fresh.</returns>
    public NewDraft? Open(string? envelope, Guid person) =>
        Unpress(envelope) is { } open && open.Owner == person && clock.Moment() - open.At < Held ? open.Words : null;

    private static string? Open(IDataProtector protector, string mark)
    {
        try
        {
            return mark.Length == 0 ? null : protector.Unprotect(mark);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Press(Envelope envelope)
    {
        using var pressed = new MemoryStream();
        using (var press = new BrotliStream(pressed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(press, envelope);
        }

        return pressed.ToArray();
    }

    private Envelope? Unpress(string? envelope)
    {
        try
        {
            if (string.IsNullOrEmpty(envelope))
            {
                return null;
            }

            using var press = new BrotliStream(new MemoryStream(words.Unprotect(Convert.FromBase64String(envelope))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Envelope>(press);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            // Sealed with a key that was replaced, or by somebody else.
            return null;
        }
    }

    private sealed record Envelope(Guid Owner, DateTime At, NewDraft Words);
}
