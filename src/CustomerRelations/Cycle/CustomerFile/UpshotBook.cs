using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Reads what else was said in a conversation, and what came of it.</summary>
public sealed class UpshotBook(CrmDbContext db, LabelBook labels, TimeProvider clock)
{
    public async Task<Upshot> OfAsync(Touchpoint said, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var beside = await db.Matters.AsNoTracking().Where(matter => matter.Id == said.MatterId)
            .Select(matter => new
            {
                matter.GoalCategoryId,
                AskedFirst = db.Teams.Where(team => team.Id == said.WrongDoorFrom).Select(team => team.Name).FirstOrDefault(),
                RightDoor = db.Teams.Where(team => team.Id == said.WrongDoorTo).Select(team => team.Name).FirstOrDefault(),
                Suggestion = db.Suggestions.Where(heard => heard.TouchpointId == said.Id).Select(heard => heard.Words).FirstOrDefault(),
            })
            .SingleAsync(cancel);
        var promises = await db.Promises.AsNoTracking().Where(promise => promise.TouchpointId == said.Id).OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).ThenBy(promise => promise.Id).ToListAsync(cancel);
        return new Upshot(
            Word(beside.GoalCategoryId), beside.AskedFirst, beside.RightDoor, Word(said.FeelingWordId), Word(said.FeelingCauseId), beside.Suggestion, promises, clock.Moment());

        string Word(Guid? id) => id is { } entry ? words[entry] : "";
    }
}
