namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What a column of a file means: of a file of contacts up to 37, of a file of complaints from 50 on; those of people and places are shared.</summary>
public enum ColumnField
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

    /// <summary>When a complaint was received.</summary>
    ReceivedOn = 50,

    /// <summary>The customer's own words; the complaint's title.</summary>
    Words = 51,

    /// <summary>What it is about, as the office's list of topics says it; what is not on the list is a product.</summary>
    Topic = 52,

    /// <summary>The same; what is not on the list is added to it.</summary>
    TopicAdded = 53,

    /// <summary>A product or service; several columns are joined.</summary>
    Product = 54,

    /// <summary>Where it happened, or whose house it is about.</summary>
    Place = 55,

    /// <summary>In short what it is about: the title where there are no words of the customer.</summary>
    Issue = 56,

    /// <summary>How it reached us, as the office's list of channels says it; what is not on the list is kept.</summary>
    Channel = 57,

    /// <summary>The same; what is not on the list is added to it.</summary>
    ChannelAdded = 58,
    Wanted = 59,
    ThankedOn = 60,

    /// <summary>When it was passed on to whom it is about.</summary>
    SentOn = 61,
    ClosedOn = 62,

    /// <summary>How it was answered, in the other system's words.</summary>
    Response = 63,

    /// <summary>The same; an answer that says so closes the complaint, not judged by the customer.</summary>
    ResponseCloses = 64,
    Timely = 65,
    Disputed = 66,

    /// <summary>Solved, as the customer said: yes, partly, no.</summary>
    Verdict = 67,
    Consent = 68,
    Severity = 69,
    Harm = 70,
    Cause = 71,

    /// <summary>The customer's reference with us, or their key in the system their file came from.</summary>
    CustomerKey = 72,

    /// <summary>Who owns it, a colleague by name.</summary>
    Owner = 73,
}
