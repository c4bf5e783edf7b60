using CustomerRelations.Office.Files;

namespace CustomerRelations.Web.Uploads;

/// <summary>The files that came with a form. Those that nobody keeps are removed at the end of the request.</summary>
public sealed class FilesOfForm(FileRoom room) : IDisposable
{
    private readonly List<IncomingFile> files = [];
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);

    /// <returns>None when the form had none.</returns>
    public static IReadOnlyList<IncomingFile> Of(HttpContext context) => (context.Items[typeof(FilesOfForm)] as FilesOfForm)?.files ?? [];

    public void Add(IncomingFile file) => files.Add(file);

    /// <summary>Leaves on the disk what is written in the books by now.</summary>
    public static async Task KeepAsync(HttpContext context, FileIntake intake, CancellationToken cancel)
    {
        if (context.Items[typeof(FilesOfForm)] is FilesOfForm { files.Count: > 0 } form)
        {
            form.kept.UnionWith(await intake.KeptAsync(form.files.ConvertAll(file => file.StoredAs), cancel));
        }
    }

    public void Dispose()
    {
        foreach (var file in files.Where(file => !kept.Contains(file.StoredAs)))
        {
            room.Remove(file.StoredAs);
        }
    }
}
