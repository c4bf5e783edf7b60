namespace CustomerRelations.Entities;

/// <summary>Why a rule left somebody out.</summary>
public enum LeftOutWhy
{
    /// <summary>They would rather not hear from us of our own accord.</summary>
    ContactRefused = 1,

    /// <summary>They did not agree to this purpose on this channel.</summary>
    NoConsent = 2,

    /// <summary>A complaint of theirs is open.</summary>
    ComplaintOpen = 3,

    /// <summary>They had a message from us, or were asked to be called, a few days ago.</summary>
    HeardLately = 4,

    /// <summary>They were asked a question not long ago.</summary>
    AskedLately = 5,

    /// <summary>There is no address to write to.</summary>
    NoAddress = 6,

    /// <summary>Nobody is here who could be asked.</summary>
    Nobody = 7,
}
