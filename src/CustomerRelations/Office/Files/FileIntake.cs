using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Files;

/// <summary>Looks at the files of a form before they are kept, and puts them beside what they belong to.</summary>
public sealed class FileIntake(CrmDbContext db, FileRoom room)
{
    /// <value>The name under which a refusal stands.</value>
    public const string Field = "Files";

    /// <value>Files of one form.</value>
    public const int Most = 10;

    /// <summary>Looks at each by its content.</summary>
    /// <param name="files">Those that came.</param>
    /// <returns>Done with those to keep; Invalid with a sentence for each that is not taken; Unavailable when the disk is full.</returns>
    public Result<IReadOnlyList<CheckedFile>> Look(IReadOnlyList<IncomingFile> files)
    {
        if (files.Any(file => file.HadNoRoom))
        {
            return Result.Unavailable("There is no room for files on our disk just now. Send your words without them; they count the same.");
        }

        if (files.Count > Most)
        {
            return Result.Invalid(Field, $"{Most} files at once are as many as we can take. Choose the ones that matter most.");
        }

        var (taken, refused) = (new List<CheckedFile>(), new List<string>());
        foreach (var file in files)
        {
            Look(file, taken, refused);
        }

        return refused.Count > 0
            ? Result.Invalid(new ValidationResult([new ValidationFailure(Field, string.Join(' ', refused.Append(files.Count > refused.Count ? "Choose the others once more." : "")).TrimEnd())]))
            : taken.Sum(file => file.Size) > FileRoom.LargestTogether ? TooMuch() : Result.Done<IReadOnlyList<CheckedFile>>(taken);
    }

    /// <summary>Puts them beside a complaint. Adds to the context and does not save.</summary>
    /// <param name="files">As they were looked at.</param>
    /// <param name="complaintId">The complaint.</param>
    /// <param name="feedbackId">What was told from outside, if they came with it.</param>
    /// <param name="byId">Who added them; empty when the customer did.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Why they are too many beside what is there already; nothing when they were added.</returns>
    public async Task<Failure?> AddAsync(IReadOnlyList<CheckedFile> files, Guid complaintId, Guid? feedbackId, Guid? byId, DateTime at, CancellationToken cancel)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var there = await db.Attachments.Where(file => file.ComplaintId == complaintId && file.RemovedAt == null).SumAsync(file => file.Size, cancel);
        if (there + files.Sum(file => file.Size) > FileRoom.LargestTogether)
        {
            return TooMuch();
        }

        db.Attachments.AddRange(files.Select(file => new Attachment
        {
            ComplaintId = complaintId, FeedbackId = feedbackId, FileName = file.Name, MediaType = file.MediaType, Size = file.Size, Hash = file.Hash,
            StoredAs = file.StoredAs, AddedById = byId, AddedAt = at,
        }));
        return null;
    }

    /// <summary>Which of these are kept by now; the others are needed by nobody.</summary>
    public async Task<IReadOnlyList<string>> KeptAsync(IReadOnlyCollection<string> stored, CancellationToken cancel) =>
        stored.Count == 0 ? [] : await db.Attachments.AsNoTracking().Where(file => stored.Contains(file.StoredAs)).Select(file => file.StoredAs).ToListAsync(cancel);

    private void Look(IncomingFile file, List<CheckedFile> taken, List<string> refused)
    {
        if (file.IsTooLarge || file.Size == 0)
        {
            refused.Add(file.IsTooLarge ? $"“{file.Name}” is larger than {FileRoom.LargestFile / 1_048_576} MB. Make it smaller or send a part of it." : $"“{file.Name}” is empty.");
            return;
        }

        using var content = room.Open(file.StoredAs);
        var (mediaType, name, refusal) = content is null ? (null, file.Name, $"“{file.Name}” did not arrive. Send it once more.") : FileKinds.Look(content, file.Name);
        if (refusal is null)
        {
            taken.Add(new CheckedFile(file.StoredAs, name, mediaType!, file.Size, file.Hash));
        }
        else
        {
            refused.Add(refusal);
        }
    }

    private static Failure TooMuch() => Result.Invalid(Field, $"Together they are more than {FileRoom.LargestTogether / 1_048_576} MB. Choose the ones that matter most.");
}
