using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;

namespace CustomerRelations.Web.Uploads;

/// <summary>Where an uploaded file becomes an import, and where its first rows are looked at again.</summary>
public sealed class ImportTray(ImportFiles files, ImportDesk desk)
{
    /// <returns>Done with the path of what comes next; Invalid; Unavailable when the disk is full.</returns>
    public async Task<Result<string>> TakeInAsync(Submission form, NewFile input, UploadedFile? file, CancellationToken cancel)
    {
        if (RefusalOf(file) is { } refusal)
        {
            return refusal;
        }

        var head = Head(file!.Id, file.Name, input.Holds)!;
        var result = await desk.ReceiveAsync(form, new ReceivedFile(file.Id, input.Holds, file.Name, file.Size, file.Hash, head), cancel);

        // The second of a double post leads to the first one's import, and its own file is needed by nobody.
        if (result.IsDone && await desk.HasAsync(file.Id, cancel))
        {
            file.Keep();
        }

        return result;
    }

    /// <summary>What a file is, seen from its beginning.</summary>
    /// <returns>null when it is not on this machine, or somebody reads it just now.</returns>
    public ContactFileHead? Head(Guid id, string name, ImportSubject subject)
    {
        if (files.Look(id) is not { } stream)
        {
            return null;
        }

        using (stream)
        {
            return FileHead.Of(stream, name, subject);
        }
    }

    private Failure? RefusalOf(UploadedFile? file) => file switch
    {
        null => Invalid("Choose a file."),
        { HadNoRoom: true } => Result.Unavailable("There is no room for this file on our disk just now. Tell whoever looks after this office; nothing was taken."),
        { IsTooLarge: true } => Invalid($"That file is larger than {files.Largest / 1_048_576:N0} MB. Part it in two and bring one after the other."),
        { Size: 0 } => Invalid("That file is empty."),
        _ => null,
    };

    private static Failure Invalid(string sentence) => Result.Invalid(nameof(NewFile.File), sentence);
}
