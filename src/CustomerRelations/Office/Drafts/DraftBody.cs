using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerRelations.Office.Drafts;

/// <summary>How the words of a draft lie in its row.</summary>
internal sealed record DraftBody(long Turn, string? From, IReadOnlyDictionary<string, string[]> Fields)
{
    // It never stands in a page as it is, so letters need no escape that makes them six times as long.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static DraftBody Of(NewDraft written) => new(written.Turn, written.From, written.Fields);

    public static DraftBody Read(byte[] body) => JsonSerializer.Deserialize<DraftBody>(body)!;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Plain);
}
