using CustomerRelations.Office.Files;

namespace CustomerRelations.Web.Uploads;

/// <summary>The files that came with a form. Those that nobody keeps are removed at the end of the request.</summary>
public sealed class FilesOfForm(FileRoom room) : IDisposable
{
    private readonly List<IncomingFile> files = [];
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);
    private bool isUnsure;

    /// <returns>None when the form had none.</returns>
    public static IReadOnlyList<IncomingFile> Of(HttpContext context) => (context.Items[typeof(FilesOfForm)] as FilesOfForm)?.files ?? [];

    /// <value>Files were chosen, whether they were taken or not.</value>
    public bool WereChosen { get; set; }

    /// <returns>true when somebody chose files for this form: the next form is empty of them.</returns>
    public static bool WereSent(HttpContext context) => context.Items[typeof(FilesOfForm)] is FilesOfForm { WereChosen: true };

    /// <returns>true when files were chosen and none was taken.</returns>
    public static bool WereLeft(HttpContext context) => context.Items[typeof(FilesOfForm)] is FilesOfForm { WereChosen: true, files.Count: 0 };

    public void Add(IncomingFile file) => files.Add(file);

    /// <summary>Does an act that may write the files in the books, and leaves on the disk those that stand there then.</summary>
    /// <remarks>Until that is sure nothing is removed: whoever sent them may be gone by now, and what nobody wrote down is swept away later.</remarks>
    public static async Task<T> ActAsync<T>(HttpContext context, FileIntake intake, Func<Task<T>> act)
    {
        if (context.Items[typeof(FilesOfForm)] is not FilesOfForm { files.Count: > 0 } form)
        {
            return await act();
        }

        form.isUnsure = true;
        var result = await act();
        form.kept.UnionWith(await intake.KeptAsync(form.files.ConvertAll(file => file.StoredAs), CancellationToken.None));
        form.isUnsure = false;
        return result;
    }

    public void Dispose()
    {
        foreach (var file in files.Where(file => !isUnsure && !kept.Contains(file.StoredAs)))
        {
            room.Remove(file.StoredAs);
        }
    }
}
