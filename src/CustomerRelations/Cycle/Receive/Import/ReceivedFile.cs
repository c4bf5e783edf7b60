using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>A file that came in and lies where the import finds it.</summary>
/// <param name="Id">The key of its run.</param>
/// <param name="Subject">What its rows are said to be about.</param>
/// <param name="Name">As it was called where it came from; no path.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256.</param>
/// <param name="Head">What it is.</param>
public sealed record ReceivedFile(Guid Id, ImportSubject Subject, string Name, long Size, byte[] Hash, ContactFileHead Head);
