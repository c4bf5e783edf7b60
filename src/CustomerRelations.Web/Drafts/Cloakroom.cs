using CustomerRelations.Office.Drafts;

namespace CustomerRelations.Web.Drafts;

/// <summary>Hands words back to whoever has come in again.</summary>
public sealed class Cloakroom(SealedWords envelopes, DraftBook drafts)
{
    /// <param name="staffId">Who came in.</param>
    /// <param name="envelope">What the door held; nothing when it held nothing.</param>
    /// <param name="cancel">Stops before the words are kept.</param>
    /// <returns>The page of the form, where the words are again; nothing when they are somebody else's or were saved meanwhile.</returns>
    public async Task<string?> HandBackAsync(Guid staffId, string? envelope, CancellationToken cancel) =>
        envelopes.Open(envelope, staffId) is { } words && await drafts.KeepForAsync(staffId, words, cancel) is { IsDone: true }
            ? FormAddress.Of(words.Path, words.Key, words.Fields.TryGetValue("return", out var back) ? back.FirstOrDefault() : null)
            : null;
}
