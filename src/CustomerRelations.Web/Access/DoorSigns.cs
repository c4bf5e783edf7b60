using CustomerRelations.Data.Seed;
using CustomerRelations.Office.Entrance;

namespace CustomerRelations.Web.Access;

/// <summary>Reads what stands beside the door. The demo office's accounts are shown in Development alone.</summary>
public sealed class DoorSigns(Nameboard board, IHostEnvironment environment)
{
    public async Task<DoorSign> ReadAsync(CancellationToken cancel)
    {
        var branch = await board.OnlyBranchAsync(cancel);
        return environment.IsDevelopment() && await board.HasAsync(DemoOffice.Accounts[0].Email, cancel)
            ? new DoorSign(branch, DemoOffice.Accounts, DemoOffice.Password)
            : new DoorSign(branch, [], "");
    }
}
