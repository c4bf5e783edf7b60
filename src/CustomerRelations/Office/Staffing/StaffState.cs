namespace CustomerRelations.Office.Staffing;

/// <summary>Whether a colleague can come in.</summary>
public enum StaffState
{
    /// <summary>Has a password.</summary>
    Active = 1,

    /// <summary>Was given an account and has not chosen a password yet.</summary>
    Invited = 2,

    /// <summary>The account is closed.</summary>
    Disabled = 3,
}
