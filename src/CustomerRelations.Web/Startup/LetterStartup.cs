using System.Text;
using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Startup;

/// <summary>A letter as plain text.</summary>
public static class LetterStartup
{
    public static void MapLetters(this WebApplication app) =>
        app.MapMethods("/complaints/{reference}/letters/{id:guid}.txt", [HttpMethods.Get, HttpMethods.Head], TextAsync).RequireAuthorization(Policies.Desk);

    private static async Task<IResult> TextAsync(string reference, Guid id, LetterBook book, CancellationToken cancel) =>
        await book.FindAsync(reference, id, cancel) is { } letter
            ? TypedResults.File(Encoding.UTF8.GetBytes(letter.ToText()), "text/plain; charset=utf-8", $"letter-{letter.Reference}.txt")
            : TypedResults.NotFound();
}
