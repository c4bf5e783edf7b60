using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CustomerRelations.Web.Uploads;

/// <summary>Reads a form with one file in it: the file goes to the disk as it comes, the fields are few and short.</summary>
/// <remarks>The file's place in the form is taken by its name and its hash, so that the form's key knows the same file again.</remarks>
public sealed class FormWithFile(ImportFiles files)
{
    /// <value>The field that holds the file's hash.</value>
    public const string HashField = "file-hash";

    private const int MostFields = 32;
    private const int LongestField = 65_536;
    private const int LongestBoundary = 128;
    private const int Chunk = 81_920;

    /// <summary>The form's fields; its file waits in <see cref="UploadedFile.Of"/>.</summary>
    /// <exception cref="InvalidDataException">It is no such form, or has too many or too long fields.</exception>
    /// <exception cref="IOException">It broke off.</exception>
    public async Task<FormCollection> ReadAsync(HttpContext context)
    {
        var (fields, cancel) = (new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase), context.RequestAborted);
        var parts = new MultipartReader(BoundaryOf(context.Request), context.Request.Body);
        for (var count = 0; await parts.ReadNextSectionAsync(cancel) is { } part; count++)
        {
            if (count == MostFields || part.GetContentDispositionHeader() is not { } about)
            {
                throw new InvalidDataException("The form cannot be read.");
            }

            var name = HeaderUtilities.RemoveQuotes(about.Name).ToString();
            if (!about.IsFileDisposition())
            {
                fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), await TextAsync(part.Body, cancel));
            }
            else if (UploadedFile.Of(context) is null)
            {
                var file = Expect(context, about);
                await ReceiveAsync(file, part.Body, cancel);
                (fields[name], fields[HashField]) = (file.Name, Convert.ToHexString(file.Hash));
                if (file.IsTooLarge || file.HadNoRoom)
                {
                    break;
                }
            }
        }

        return new FormCollection(fields);
    }

    private static string BoundaryOf(HttpRequest request) =>
        HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : throw new InvalidDataException("The form cannot be read.");

    private static async Task<string> TextAsync(Stream body, CancellationToken cancel)
    {
        using var text = new MemoryStream();
        var chunk = new byte[4096];
        for (var read = await body.ReadAsync(chunk, cancel); read > 0; read = await body.ReadAsync(chunk, cancel))
        {
            if (text.Length + read > LongestField)
            {
                throw new InvalidDataException("A field is too long.");
            }

            text.Write(chunk, 0, read);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private UploadedFile Expect(HttpContext context, ContentDispositionHeaderValue about)
    {
        var file = new UploadedFile(files) { Name = NameOf(about) };
        context.Items[typeof(UploadedFile)] = file;
        context.Response.RegisterForDispose(file);
        return file;
    }

    // Some browsers send a path. What nobody sees is left out.
    private static string NameOf(ContentDispositionHeaderValue about)
    {
        var sent = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).ToString();
        var name = new string(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(sign => !char.IsControl(sign)).ToArray()).Trim();
        return name.Length == 0 ? "file" : Lengths.Cut(name, Lengths.Line);
    }

    private async Task ReceiveAsync(UploadedFile file, Stream body, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await using var disk = files.Create(file.Id);
            var chunk = new byte[Chunk];
            for (var read = await ReadAsync(body, chunk, cancel); read > 0 && !file.IsTooLarge; read = await ReadAsync(body, chunk, cancel))
            {
                file.Size += read;
                file.IsTooLarge = file.Size > files.Largest;
                hash.AppendData(chunk, 0, read);
                await disk.WriteAsync(chunk.AsMemory(0, read), cancel);
            }
        }
        catch (IOException error) when (error is not BrokenOffException)
        {
            file.HadNoRoom = true;
        }

        file.Hash = hash.GetHashAndReset();
    }

    // What goes wrong with the sender is not what goes wrong with the disk.
    private static async Task<int> ReadAsync(Stream body, byte[] chunk, CancellationToken cancel)
    {
        try
        {
            return await body.ReadAsync(chunk, cancel);
        }
        catch (IOException error) when (error is not BadHttpRequestException)
        {
            throw new BrokenOffException(error);
        }
    }

    private sealed class BrokenOffException(IOException cause) : IOException(cause.Message, cause);
}
