using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Help.Promises;
using CustomerRelations.Tests.Cycle.Help.Remedies;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class EraserTests
{
    private const string Canary = "Zaunkoenig";

    [Theory, OnSqlite]
    public async Task No_word_about_a_complaint_is_left_where_it_was_taken_out(DatabaseKind kind)
    {
        await using var office = await RemedyOffice.OpenAsync(kind);
        var remedy = await office.AskedAsync();
        await PlantAsync(office, remedy);
        (await LeftAsync(office)).ShouldAllBe(words => words != null && words.Contains(Canary));

        await using (var scope = office.Office.Database.Scope(office.Amara))
        {
            var customer = await scope.Db.Customers.Select(one => one.Id).SingleAsync();
            (await scope.Get<Work>().RunAsync(null, async token =>
            {
                await Eraser.ForgetTellingsAsync(scope.Db, [customer], token);
                await Eraser.ForgetWhysAsync(scope.Db, [customer], token);
                await Eraser.ForgetLettersAsync(scope.Db, [customer], token);
                await Eraser.ForgetOriginsAsync(scope.Db, [customer], token);
                return Result.Done("/");
            }, CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        var left = await LeftAsync(office);
        left.Count.ShouldBe(19);
        left.ShouldAllBe(words => words == null || !words.Contains(Canary));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_word_of_a_promise_is_left_where_it_was_taken_out(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var by = office.Office.Amara.Id;
        await office.MoreAsync(Canary, TestClock.Start, then: one => one.Break(Canary, TestClock.Start, Canary));
        await office.MoreAsync(Canary, TestClock.Start, then: one => one.Release(TestClock.Start, Canary));
        var waiting = await office.MoreAsync(Canary, null, "When " + Canary);
        (await office.HoldsAsync(by, waiting.Reference, new MetCondition { Version = waiting.Version, By = "Thu" })).IsDone.ShouldBeTrue();
        (await office.DelayAsync(by, new NewDelay { Version = (await office.Database.ReadAsync(db => db.Promises.SingleAsync(one => one.Reference == office.Reference))).Version, By = "Fri", Why = Canary })).IsDone.ShouldBeTrue();
        (await office.PassManyAsync(by, new NewOwnerOfMany { FromId = by, ToId = office.Office.Ben.Id, Why = Canary, Everything = true })).IsDone.ShouldBeTrue();
        (await PromisedAsync(office)).Count(words => words is not null && words.Contains(Canary)).ShouldBe(11);

        await using (var scope = office.Database.Scope(by))
        {
            var customer = await scope.Db.Customers.Select(one => one.Id).SingleAsync();
            (await scope.Get<Work>().RunAsync(null, async token =>
            {
                await Eraser.ForgetPromisesAsync(scope.Db, [customer], token);
                return Result.Done("/");
            }, CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        (await PromisedAsync(office)).ShouldAllBe(words => words == null || !words.Contains(Canary));
    }

    private static async Task<List<string?>> PromisedAsync(PromisedOffice office)
    {
        var promises = await office.Database.ReadAsync(db => db.Promises.Include(one => one.Delays).ToListAsync());
        var (details, tasks) = (await office.Database.ReadAsync(db => db.Set<ChangeDetail>().ToListAsync()), await office.Database.ReadAsync(db => db.FollowUpTasks.ToListAsync()));
        return [
            .. promises.SelectMany(one => new[] { one.Words, one.Condition, one.BrokenWhy, one.BrokenTold, one.ReleasedWords }), .. promises.SelectMany(one => one.Delays).Select(one => one.Why),
            .. tasks.Select(one => one.Words), .. details.SelectMany(one => new[] { one.Before, one.After }),
        ];
    }

    private static async Task PlantAsync(RemedyOffice office, Remedy remedy)
    {
        await using var scope = office.Office.Database.Scope(office.Amara);
        var (db, by, at) = (scope.Db, office.Amara, TestClock.Start);
        var run = ImportRun.Receive(ImportSubject.Complaints, "complaints.csv", 100, by, office.Office.People.Branch.Id, at);
        var complaint = await db.Complaints.SingleAsync();
        (complaint.Product, complaint.Place, complaint.FirstReaction, complaint.LeftUs) = (Canary, Canary, Canary, Canary);
        complaint.Find(null, Canary);
        complaint.Explain(null, null, Canary);
        complaint.Judge(Solved.NotYet, null, null, by, at);
        complaint.CloseAsJudged(Canary, by, at);
        db.AddRange(
            run,
            ComplaintTelling.Tell(complaint, Canary, by, at),
            Letter.Write(complaint, LetterKind.Update, Canary, Canary, by, at),
            new RemedyQuestion { RemedyId = remedy.Id, AskedById = by, AskedAt = at, Words = Canary, Answer = Canary },
            new RuleException { BranchId = run.BranchId, ComplaintId = complaint.Id, Rule = Canary, Why = Canary, Currency = "GBP", MadeById = by, MadeAt = at },
            new ComplaintOrigin { ComplaintId = complaint.Id, ImportRunId = run.Id, Kept = Canary, Response = Canary, Consent = Canary },
            new ImportRow { ImportRunId = run.Id, Line = 2, Outcome = ImportOutcome.Created, RowHash = new byte[32], SubjectId = complaint.Id, Kept = Canary, Problem = Canary, Before = Canary });
        db.Note("Planted", complaint);
        await db.SaveChangesAsync();
    }

    private static Task<List<string?>> LeftAsync(RemedyOffice office) => office.Office.Database.ReadAsync(async db =>
    {
        var complaint = await db.Complaints.AsNoTracking().SingleAsync();
        var told = await db.ComplaintTellings.AsNoTracking().SingleAsync();
        var letter = await db.Letters.AsNoTracking().SingleAsync();
        var asked = await db.RemedyQuestions.AsNoTracking().SingleAsync();
        var bent = await db.RuleExceptions.AsNoTracking().SingleAsync(one => one.Cost == 0);
        var origin = await db.ComplaintOrigins.AsNoTracking().SingleAsync();
        var row = await db.ImportRows.AsNoTracking().SingleAsync();
        return new List<string?>
        {
            complaint.Product, complaint.Place, complaint.FirstReaction, complaint.LeftUs, complaint.Lesson, complaint.Whys, complaint.ClosedWhy,
            told.Words, letter.Subject, letter.Body, asked.Words, asked.Answer, bent.Why, bent.Rule, origin.Kept, origin.Response, origin.Consent, row.Kept + row.Problem, row.Before,
        };
    });
}
