using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Doors;

/// <summary>Tells who came to the wrong place, where they belonged, what they wanted, and what to change so that the next one finds the door.</summary>
public sealed class WrongDoorsReport(CrmDbContext db, FigureReader reader)
{
    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<NumbersView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(FigureKind.Touchpoints, question, zone, cancel);
        return await FigureReader.OpenAsync(WrongDoorsParts.Of(read), question, read, some => FeelingsReport.Records(db, some), cancel);
    }
}
