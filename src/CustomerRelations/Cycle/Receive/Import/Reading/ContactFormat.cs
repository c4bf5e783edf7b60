namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The kinds of contact files we read.</summary>
public enum ContactFormat
{
    /// <summary>None that we read.</summary>
    Unknown = 0,
    Csv = 1,
    VCard = 2,
    Ldif = 3,
}
