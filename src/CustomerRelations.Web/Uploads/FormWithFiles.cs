using System.Security.Cryptography;
using System.Text;
using CustomerRelations.Office.Files;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CustomerRelations.Web.Uploads;

/// <summary>Reads a form with several files in it: each goes to the disk as it comes, what is too large is read on and thrown away, the fields are few and short.</summary>
/// <remarks>The files' hashes stand among the fields, so that the form's key knows the same files again.</remarks>
public sealed class FormWithFiles(FileRoom room)
{
    private const int MostParts = 64;
    private const int LongestField = 65_536;
    private const int LongestBoundary = 128;
    private const int Chunk = 81_920;

    // Beyond this a sender is not heard out.
    private const long LongestForm = 64 * 1_048_576;

    /// <summary>The form's fields; its files wait in <see cref="FilesOfForm.Of"/>.</summary>
    /// <param name="context">The request.</param>
    /// <param name="takesFiles">false when only the words are wanted: files are read on and thrown away, so that the sender hears the answer.</param>
    /// <param name="fields">Takes the fields as they come, so that they are there when it breaks off.</param>
    /// <exception cref="FormTooLargeException">All of it is more than anybody may send.</exception>
    /// <exception cref="InvalidDataException">It is no such form, or has too many or too long parts.</exception>
    /// <exception cref="IOException">It broke off.</exception>
    public async Task<FormCollection> ReadAsync(HttpContext context, bool takesFiles, Dictionary<string, StringValues> fields)
    {
        var (came, total) = (Expect(context), 0L);
        var parts = new MultipartReader(BoundaryOf(context.Request), context.Request.Body);
        for (var count = 0; await parts.ReadNextSectionAsync(context.RequestAborted) is { } part; count++)
        {
            if (count == MostParts || total > LongestForm || part.GetContentDispositionHeader() is not { } about)
            {
                throw new InvalidDataException("The form cannot be read.");
            }

            if (!about.IsFileDisposition())
            {
                var name = HeaderUtilities.RemoveQuotes(about.Name).ToString();
                fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), await TextAsync(part.Body, context.RequestAborted));
            }
            else
            {
                total += takesFiles ? await TakeAsync(came, fields, about, part.Body, total, context.RequestAborted) : await PassAsync(came, about, part.Body, total, context.RequestAborted);
            }
        }

        return new FormCollection(fields);
    }

    private FilesOfForm Expect(HttpContext context)
    {
        var came = new FilesOfForm(room);
        context.Items[typeof(FilesOfForm)] = came;
        context.Response.RegisterForDispose(came);
        return came;
    }

    // A browser sends one part without a name where no file was chosen.
    private async Task<long> TakeAsync(FilesOfForm came, Dictionary<string, StringValues> fields, ContentDispositionHeaderValue about, Stream body, long before, CancellationToken cancel)
    {
        var sent = NameOf(about);
        if (sent.Length == 0)
        {
            return await PassAsync(came, about, body, before, cancel);
        }

        var file = new IncomingFile { Name = FileNames.Read(sent) };
        came.WereChosen = true;
        came.Add(file);
        var read = await ReceiveAsync(file, body, before, cancel);
        fields["files"] = StringValues.Concat(fields.GetValueOrDefault("files"), $"{file.Name} {Convert.ToHexString(file.Hash)}");
        return read;
    }

    private async Task<long> ReceiveAsync(IncomingFile file, Stream body, long before, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (chunk, all) = (new byte[Chunk], 0L);
        await using (var disk = Open(file))
        {
            for (var read = await body.ReadAsync(chunk, cancel); read > 0; read = await body.ReadAsync(chunk, cancel))
            {
                all += read;
                file.IsTooLarge |= all > FileRoom.LargestFile;
                hash.AppendData(chunk, 0, read);
                MustEnd(before + all);
                if (disk is not null && !file.IsTooLarge && before + all <= FileRoom.LargestTogether + FileRoom.LargestFile)
                {
                    await WriteAsync(file, disk, chunk.AsMemory(0, read), cancel);
                }
            }
        }

        (file.Size, file.Hash) = (all, hash.GetHashAndReset());
        return all;
    }

    private FileStream? Open(IncomingFile file)
    {
        try
        {
            return room.Create(file.StoredAs);
        }
        catch (IOException)
        {
            file.HadNoRoom = true;
            return null;
        }
    }

    private static async Task WriteAsync(IncomingFile file, FileStream disk, ReadOnlyMemory<byte> part, CancellationToken cancel)
    {
        try
        {
            await disk.WriteAsync(part, cancel);
        }
        catch (IOException)
        {
            file.HadNoRoom = true;
        }
    }

    private static async Task<long> PassAsync(FilesOfForm came, ContentDispositionHeaderValue about, Stream body, long before, CancellationToken cancel)
    {
        came.WereChosen |= NameOf(about).Length > 0;
        var (chunk, all) = (new byte[Chunk], 0L);
        for (var read = await body.ReadAsync(chunk, cancel); read > 0; read = await body.ReadAsync(chunk, cancel))
        {
            all += read;
            MustEnd(before + all);
        }

        return all;
    }

    private static string NameOf(ContentDispositionHeaderValue about) => HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).ToString();

    private static void MustEnd(long read)
    {
        if (read > LongestForm)
        {
            throw new FormTooLargeException();
        }
    }

    private static string BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
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
}
