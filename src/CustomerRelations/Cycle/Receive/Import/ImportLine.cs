using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One import on the list of imports.</summary>
public sealed record ImportLine(string Reference, ImportSubject Subject, string FileName, DateTime At, string By, ImportState State, int Created, int Updated);
