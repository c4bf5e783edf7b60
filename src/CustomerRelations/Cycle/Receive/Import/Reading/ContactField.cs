namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What a column of a contact file means.</summary>
public enum ContactField
{
    /// <summary>Nothing that has a place in a file: kept as a note on the row.</summary>
    Kept = 0,

    /// <summary>Left out by whoever mapped it.</summary>
    Ignored = 1,
    Reference = 2,
    ExternalId = 3,
    Kind = 4,

    /// <summary>The whole name.</summary>
    Name = 5,
    Prefix = 6,
    Given = 7,
    Middle = 8,
    Family = 9,
    Suffix = 10,
    AddressAs = 11,
    Pronoun = 12,
    Language = 13,
    TimeZone = 14,
    Branch = 15,
    FavouriteColleague = 16,
    Organisation = 17,
    JobTitle = 18,
    Phone = 19,
    Email = 20,

    /// <summary>A whole address.</summary>
    Address = 21,
    Street = 22,
    City = 23,
    Region = 24,
    PostalCode = 25,
    Country = 26,
    Birthday = 27,

    /// <summary>Another day to remember; the label says which.</summary>
    Day = 28,
    Notes = 29,
    Likes = 30,
    Tags = 31,
    MayContact = 32,
    KnownSince = 33,

    /// <summary>"Home" or "Work" for the value of the same group.</summary>
    Label = 34,

    /// <summary>The heading of the column that holds the best way to reach them.</summary>
    Preferred = 35,

    /// <summary>More ways to reach them, one a line: "phone (home): 0117 496 0182".</summary>
    MorePoints = 36,

    /// <summary>More days to remember, one a line: "Wedding anniversary: 14 May 1998".</summary>
    MoreDays = 37,
}
