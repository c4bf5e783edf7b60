using CustomerRelations.Office;

namespace CustomerRelations.Web.Access;

/// <summary>Reads what stands beside the door.</summary>
public sealed class DoorSigns(Nameboard board)
{
    public async Task<DoorSign> ReadAsync(CancellationToken cancel) => new(await board.OnlyBranchAsync(cancel));
}
