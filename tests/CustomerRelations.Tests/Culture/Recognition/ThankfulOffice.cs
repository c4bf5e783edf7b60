using CustomerRelations.Culture.Recognition;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;

namespace CustomerRelations.Tests.Culture.Recognition;

/// <summary>An office where Amara, an admin of the workshop, works beside Ben and Cleo of the counter and Dara of the workshop.</summary>
internal sealed class ThankfulOffice : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ThankfulOffice(AdminOffice office) => Office = office;

    public AdminOffice Office { get; }

    public TestDatabase Database => Office.Database;

    public Guid Amara => Office.Amara;

    public Guid Ben => Office.Ben;

    public StaffMember Cleo { get; private set; } = null!;

    public StaffMember Dara { get; private set; } = null!;

    public ListItem Kindness { get; } = new() { Kind = ListKind.KudosValue, Label = "Gentleness", Order = 90 };

    public static async Task<ThankfulOffice> OpenAsync(DatabaseKind kind)
    {
        var office = new ThankfulOffice(await AdminOffice.OpenAsync(kind));
        var people = office.Office.People;
        var counter = new Team { BranchId = people.Branch.Id, Name = "Counter" };
        office.Cleo = new StaffMember { UserName = "cleo", DisplayName = "Cleo", BranchId = people.Branch.Id, TeamId = counter.Id };
        office.Dara = new StaffMember { UserName = "dara", DisplayName = "Dara", BranchId = people.Branch.Id, TeamId = people.Workshop.Id };
        await using var scope = office.Database.Scope();
        scope.Db.AddRange(counter, office.Cleo, office.Dara, office.Kindness);
        scope.Db.Note("Colleagues welcomed", counter);
        await scope.Db.SaveChangesAsync();
        return office;
    }

    /// <summary>A conversation of Amara's with somebody who came unhappy and left delighted.</summary>
    public async Task<(Touchpoint Talk, Customer Customer, Complaint Complaint)> TalkAsync(bool anonymous = false)
    {
        var customer = Office.People.NewCustomer("Nadia Haddad");
        var matter = Office.People.NewMatter("A new belt", anonymous ? null : customer);
        var frame = new TouchpointFrame(Amara, Office.People.Branch.Id, Office.People.Phone.Id, TestClock.Start, TestClock.Start);
        var talk = Touchpoint.Log(matter, frame, new TouchpointStory("A new belt") { Arrived = Feeling.Unhappy, Left = Feeling.Delighted });
        var complaint = Complaint.Receive(matter, "It tore again", TestClock.Start);
        await Database.SaveAsync("Conversation logged", customer, matter, talk, complaint);
        return (talk, customer, complaint);
    }

    public NewKudos For(Guid to, string words = "You stayed late for her") => new() { ToId = to, Words = words, ValueId = Kindness.Id };

    public Task<Result<string>> GiveAsync(Guid by, NewKudos input) => Office.AskAsync(by, (KudosBook book) => book.GiveAsync(AdminOffice.Form(), input, None));

    public Task<Result<string>> WithdrawAsync(Guid by, Guid id) => Office.AskAsync(by, (KudosBook book) => book.WithdrawAsync(AdminOffice.Form(), id, None));

    public Task<WallPage> WallAsync(Guid reader, Guid? before = null) => Office.AskAsync(reader, (KudosWall wall) => wall.OpenAsync(before, None));

    /// <summary>What the newest page of the wall says to somebody.</summary>
    public async Task<IReadOnlyList<string>> WordsAsync(Guid reader) =>
        (await WallAsync(reader)).Parts.SelectMany(part => part.Cards).Select(card => card.Words).ToList();

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
