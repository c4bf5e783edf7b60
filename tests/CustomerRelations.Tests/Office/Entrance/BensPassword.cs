using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Entrance;

/// <summary>An office in which Ben signs in with a password, and what can happen to it.</summary>
internal static class BensPassword
{
    public const string Email = "ben@example.org";
    public const string Old = "Seven herons over the weir, 7";
    public const string Fresh = "Two grey mares by the mill, 2";

    /// <summary>From the first day on it is <see cref="Old"/>.</summary>
    public static async Task<AdminOffice> OpenOfficeAsync(DatabaseKind kind)
    {
        var office = await AdminOffice.OpenAsync(kind);
        await office.GivePasswordAsync(office.Ben, Email, Old);
        return office;
    }

    public static Task<Result<string>> ChangeAsync(AdminOffice office, StaffSession here, string current, string wish, Submission? form = null) =>
        office.AskAsync(office.Ben, (Passwords passwords) => passwords.ChangeAsync(
            office.Ben, here.Id, new PasswordChange { Current = current, New = wish }, form ?? AdminOffice.Form(), CancellationToken.None));

    public static async Task<bool> OpensAsync(AdminOffice office, string password) =>
        (await office.AskAsync((Door door) => door.CheckAsync(Email, password, CancellationToken.None))).IsDone;
}
