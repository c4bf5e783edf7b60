using System.Text;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.Receive.Outside;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.Erasing;

/// <summary>Somebody of whom we have a row of every kind, with a second file that became part of theirs.</summary>
internal sealed class WholeCustomer
{
    private static readonly DateTime At = TestClock.Start.AddDays(-3);

    private readonly OutsideOffice outside;
    private readonly List<Entity> rows = [];

    private WholeCustomer(OutsideOffice outside) => (this.outside, Ana) = (outside, outside.Office.NewCustomer("Ana"));

    public Customer Ana { get; }

    public Attachment File { get; private set; } = null!;

    private Guid By => outside.Office.Amara.Id;

    public static async Task<WholeCustomer> LiveAsync(OutsideOffice outside)
    {
        var whole = new WholeCustomer(outside);
        await whole.AddAllAsync();
        return whole;
    }

    private async Task AddAllAsync()
    {
        ListItem value = new() { Kind = ListKind.ValueAdded, Label = "Extra", Order = 1 }, shown = new() { Kind = ListKind.KudosValue, Label = "Patience", Order = 1 };
        var twin = outside.Office.NewCustomer("Anna");
        var matter = outside.Office.NewMatter("My scissors", Ana);
        AddFile(twin);
        var talk = AddTalk(matter, value);
        var complaint = Complaint.Receive(matter, "You said Friday.", At);
        rows.AddRange([complaint, Kudos.PassOn(outside.Office.Ben.Id, Ana.Id, By, shown.Id, "So kind", KudosAudience.Everybody, At, null), Suggestion.Hear(talk, "Open on Sundays")]);
        AddComplaint(complaint);
        AddRemedy(complaint);
        AddImport(complaint);
        await AddOutsideAsync(complaint);
        await using var scope = outside.Database.Scope(By);
        scope.Db.AddRange(value, shown);
        scope.Db.AddRange(rows);
        scope.Db.Add(new Draft { StaffId = By, Form = "/customers", CustomerId = Ana.Id, Body = Encoding.UTF8.GetBytes(PlantedWord.Word), FormKey = "key", SavedAt = At });
        scope.Db.AddRange(rows.Where(row => row is not ImportRun and not ImportRow).Select(row => new ChangeEntry
        {
            At = At, ById = By, Act = "Changed", SubjectKind = row.GetType().Name, SubjectId = row.Id, Detail = new ChangeDetail { Salt = new byte[16], Before = "{}", After = "{}" },
        }));
        scope.Db.Note("Written down", Ana);
        await scope.Db.SaveChangesAsync();
        await scope.Db.Customers.Where(customer => customer.Id == twin.Id).ExecuteUpdateAsync(set => set.SetProperty(customer => customer.MergedIntoId, Ana.Id));
    }

    private void AddFile(Customer twin)
    {
        Ana.ContactPoints.Add(new ContactPoint { CustomerId = Ana.Id, Kind = ContactKind.Email, Value = "ana@example.org", Key = "ana@example.org", IsPreferred = true });
        rows.AddRange([
            Ana, twin, Ana.ContactPoints[0], CustomerFact.Tell(Ana.Id, FactKind.LikesToBeServed, "Tea", "To offer it", By, At), CustomerLink.Join(twin.Id, Ana.Id, LinkKind.Friend, "Sister"),
            Visit.Expect(outside.Office.Branch.Id, Ana.Id, "Green coat", At),
            new OutboxMessage
            {
                CustomerId = Ana.Id, Purpose = ConsentPurpose.Greeting, ToAddress = "ana@example.org", Subject = "Your day", Text = "Dear Ana", Html = "<p>Dear Ana</p>", WrittenAt = At, NextTryAt = At,
            }]);
    }

    private Touchpoint AddTalk(Matter matter, ListItem value)
    {
        var talk = outside.Office.NewTouchpoint(matter, At);
        talk.Add(value, "A note");
        var promise = Promise.Make(matter, "We ring.", By, At, At.AddDays(1), null, talk.Id);
        rows.AddRange([
            matter, talk, Survey.Ask(new byte[32], matter, By, At, about: talk), talk.Values[0], talk.Correct("Rather Monday", By, At), promise, promise.Delay(At.AddDays(2), At, "No part", By),
            Handover.Offer(matter, outside.Office.Ben.Id, null, "Theirs", true, At), FollowUpTask.Ask(talk, By, "Ring Ana", At, At.AddDays(1))]);
        return talk;
    }

    private void AddComplaint(Complaint complaint) => rows.AddRange([
        new ComplaintReopening { ComplaintId = complaint.Id, Why = "Still silent", ById = By, At = At },
        ComplaintTelling.Tell(complaint, "It is on its way", By, At),
        Letter.Write(complaint, LetterKind.Update, "About it", "Dear Ana", By, At)]);

    private void AddRemedy(Complaint complaint)
    {
        var remedy = Remedy.Offer(complaint, "A new one", 10_00, "GBP", At.AddDays(2), By, At);
        rows.AddRange([
            remedy, new RemedyQuestion { RemedyId = remedy.Id, AskedById = By, AskedAt = At, Words = "Why so much?", Answer = "It was ours" },
            new RuleException { BranchId = outside.Office.Branch.Id, ComplaintId = complaint.Id, Rule = "Pays first", Why = "Knows us", Currency = "GBP", MadeById = By, MadeAt = At }]);
    }

    private void AddImport(Complaint complaint)
    {
        var run = ImportRun.Receive(ImportSubject.Complaints, "complaints.csv", 100, By, outside.Office.Branch.Id, At);
        run.Confirm(At);
        rows.AddRange([
            run, new ComplaintOrigin { ComplaintId = complaint.Id, ImportRunId = run.Id, ExternalId = "7" },
            new ImportRow { ImportRunId = run.Id, Line = 2, Outcome = ImportOutcome.Created, RowHash = new byte[32], SubjectId = complaint.Id }]);
    }

    private async Task AddOutsideAsync(Complaint complaint)
    {
        var told = new Feedback { Kind = FeedbackKind.Complaint, SecretHash = new byte[32], BranchId = outside.Office.Branch.Id, Words = "You said Friday.", At = At, ComplaintId = complaint.Id };
        var brought = await outside.BringAsync("ana.txt", PlantedWord.Word);
        File = new Attachment { ComplaintId = complaint.Id, FileName = "ana.txt", MediaType = "text/plain", Size = brought.Size, Hash = brought.Hash, StoredAs = brought.StoredAs, AddedAt = At };
        rows.AddRange([
            told, new FeedbackWord { FeedbackId = told.Id, At = At, Words = "And now?" }, File,
            new KudosDraft { FeedbackId = told.Id, BranchId = told.BranchId, Words = "So kind", At = At }]);
    }
}
