using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Looks at the beginning of a file and says what it is.</summary>
public static class FileHead
{
    /// <param name="file">Must be seekable; not closed.</param>
    /// <param name="fileName">Its ending is a hint only.</param>
    /// <param name="subject">What its rows are said to be about.</param>
    public static ContactFileHead Of(Stream file, string fileName, ImportSubject subject) =>
        subject == ImportSubject.Complaints ? ComplaintFile.Open(file, fileName).Head : ContactFile.Open(file, fileName).Head;
}
