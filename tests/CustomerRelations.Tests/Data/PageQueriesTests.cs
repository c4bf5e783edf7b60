using CustomerRelations.Calendar;
using CustomerRelations.Culture.Recognition;
using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.CustomerFile.Facts;
using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Cycle.CustomerFile.Links;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Cycle.Help.Handovers;
using CustomerRelations.Cycle.Help.Letters;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Cycle.Help.Remedies;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Cycle.Understand;
using CustomerRelations.Cycle.Understand.Suggestions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Office.Letters;
using CustomerRelations.Office.Limits;
using CustomerRelations.Office.Lists;
using CustomerRelations.Reports;
using CustomerRelations.Search;
using CustomerRelations.SqlServer;
using CustomerRelations.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Data;

/// <summary>Every question that the pages of a day put to the database, as SQL Server's own parser reads it.</summary>
public sealed class PageQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Colleague Ben = new(Guid.CreateVersion7(), "Ben", Guid.CreateVersion7(), "Mill Lane", "Europe/London", "GBP", Guid.CreateVersion7(), StaffRole.Manager);

    [Theory]
    [InlineData("today", 7)]
    [InlineData("visits", 4)]
    [InlineData("briefing", 2)]
    [InlineData("put aside", 2)]
    [InlineData("drafts", 7)]
    [InlineData("promises", 30)]
    [InlineData("complaints", 4)]
    [InlineData("board of complaints", 4)]
    [InlineData("actions", 12)]
    [InlineData("kudos", 2)]
    [InlineData("approvals", 3)]
    [InlineData("remedies", 4)]
    [InlineData("exceptions", 4)]
    [InlineData("letters", 5)]
    [InlineData("follow-ups", 3)]
    [InlineData("suggestions", 5)]
    [InlineData("look-alikes", 3)]
    [InlineData("imports", 5)]
    [InlineData("hand-over", 1)]
    [InlineData("file", 6)]
    [InlineData("story", 4)]
    [InlineData("matters", 2)]
    [InlineData("conversations", 1)]
    [InlineData("palette", 2)]
    [InlineData("guide", 1)]
    [InlineData("customers", 20)]
    [InlineData("kept lists", 2)]
    [InlineData("change of many", 4)]
    [InlineData("export", 2)]
    public async Task What_a_page_asks_is_good_sql_for_sql_server(string page, int atLeast)
    {
        var server = new NoServer();
        await using var services = Services(server);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Signature>().StaffId = Ben.Id;

        foreach (var ask in Page(page, scope.ServiceProvider))
        {
            try
            {
                await ask();
            }
            catch (InvalidOperationException)
            {
                // Nobody answers, not even with a count: what was asked until then is what is read.
            }
        }

        server.Asked.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        server.Asked.ForEach(TSql.ShouldParse);
    }

    private static IEnumerable<Func<Task>> Page(string page, IServiceProvider services) => page switch
    {
        "today" => [() => services.GetRequiredService<Today>().ReadAsync(None)],
        "visits" =>
        [
            () => services.GetRequiredService<WaitingRoom>().ListAsync(null, None),
            () => services.GetRequiredService<WaitingRoom>().FindAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<WaitingRoom>().BesideDeskAsync(Guid.CreateVersion7(), true, None),
            () => services.GetRequiredService<LateBell>().CountAsync(None),
        ],
        "briefing" =>
        [
            () => services.GetRequiredService<BriefingNotes>().CategoriesAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<BriefingNotes>().BesideAsync(Guid.CreateVersion7(), Ben.BranchId, None),
        ],
        "put aside" =>
        [
            () => services.GetRequiredService<StubDesk>().OpenAsync("7K3M-9QXD", None),
            () => services.GetRequiredService<AmendmentSheets>().OpenAsync("7K3M-9QXD", None),
        ],
        "drafts" => new[] { "/customers/7K3M-9QXD/edit", "/touchpoints/7K3M-9QXD/correct", "/matters/7K3M-9QXD/hand-over", "/complaints/7K3M-9QXD/cause", "/promises/7K3M-9QXD/move" }
            .Select(path => (Func<Task>)(() => services.GetRequiredService<DraftSubjects>().OfAsync(path, null, None)))
            .Append(() => services.GetRequiredService<DraftBook>().OfFormAsync("/desk", None))
            .Append(() => services.GetRequiredService<DraftBook>().WritersAsync("7K3M-9QXD", None)),
        "promises" => Enum.GetValues<PromiseShow>().SelectMany(show => Enum.GetValues<Whose>()
                .Select(whose => (Func<Task>)(() => services.GetRequiredService<PromiseList>().ReadAsync(new PromiseSieve(whose, show), "7K3M-9QXD", None))))
            .Append(() => services.GetRequiredService<PromiseBook>().FindAsync("7K3M-9QXD", "/promises", None))
            .Append(() => services.GetRequiredService<OwnRecord>().ReadAsync(None))
            .Append(() => services.GetRequiredService<PassingRoom>().OpenAsync(Ben.Id, None)),
        "complaints" => Enum.GetValues<ComplaintScope>().SelectMany(scope => new[] { true, false }
            .Select(closed => (Func<Task>)(() => services.GetRequiredService<ComplaintBook>().ListAsync(scope, closed, null, None)))),
        "board of complaints" =>
        [
            () => services.GetRequiredService<ComplaintBook>().ListAsync(new ComplaintSieve(ComplaintScope.Branch) { Wait = ComplaintWait.Approval, Step = ComplaintStep.Asked, Age = ComplaintAge.Month }, null, None),
            () => services.GetRequiredService<ComplaintBook>().ListAsync(new ComplaintSieve(ComplaintScope.All) { Step = ComplaintStep.MoreToDo }, null, None),
            () => services.GetRequiredService<ComplaintBoard>().OpenAsync(ComplaintScope.Branch, None),
            () => services.GetRequiredService<ComplaintBoard>().ActionsAsync(ComplaintScope.Branch, None),
        ],
        "actions" => Enum.GetValues<ActionStand>().SelectMany(stand => new[] { true, false }
            .Select(mine => (Func<Task>)(() => services.GetRequiredService<ActionBook>().ListAsync(stand, mine, null, None))))
            .Append(() => services.GetRequiredService<ActionFolder>().OpenAsync("7K3M-9QXD", null, None))
            .Append(() => services.GetRequiredService<CauseCount>().ReadAsync(Guid.CreateVersion7(), new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), None))
            .Append(() => services.GetRequiredService<ActionOffers>().ForAsync(Caused(), None))
            .Append(() => services.GetRequiredService<WhyShelf>().ReadAsync(Caused(), None)),
        "kudos" => [() => services.GetRequiredService<KudosWall>().OpenAsync(null, None), () => services.GetRequiredService<KudosWall>().OpenAsync(Guid.CreateVersion7(), None)],
        "approvals" => [() => services.GetRequiredService<ApprovalTray>().OpenAsync(false, null, None), () => services.GetRequiredService<ApprovalTray>().FindAsync(Guid.CreateVersion7(), None)],
        "remedies" =>
        [
            () => services.GetRequiredService<RemedySheet>().FindAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<RemedySheet>().LinesAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<Empowerment>().NowAsync(Ben, "GBP", None),
            () => services.GetRequiredService<PersonalLimitBook>().ListAsync(null, None),
        ],
        "exceptions" => [() => services.GetRequiredService<ExceptionsReport>().ReadAsync(new ExceptionsQuestion { Kind = Ben.Id, Branch = Ben.BranchId }, "Europe/London", None)],
        "letters" =>
        [
            () => services.GetRequiredService<LetterSheet>().OpenAsync("7K3M-9QXD", new LetterWish(LetterKind.ThankYou, Action: Ben.Id), None),
            () => services.GetRequiredService<LetterSheet>().NewestAsync(None),
            () => services.GetRequiredService<LetterBook>().OfAsync(Ben.Id, None),
            () => services.GetRequiredService<LetterBook>().FindAsync("7K3M-9QXD", Ben.Id, None),
            () => services.GetRequiredService<TemplateBook>().ListAsync(None),
        ],
        "follow-ups" => Enum.GetValues<WhoseFollowUps>().Select(whose => (Func<Task>)(() => services.GetRequiredService<FollowUpBook>().PageAsync(whose, null, None))),
        "suggestions" => Enum.GetValues<SuggestionOutcome>().Select(outcome => (Func<Task>)(() => services.GetRequiredService<SuggestionBoard>().PageAsync(outcome, null, None)))
            .Append(() => services.GetRequiredService<SuggestionBoard>().FindAsync("7K3M-9QXD", None)),
        "imports" =>
        [
            () => services.GetRequiredService<ImportFolder>().ListAsync(null, None),
            () => services.GetRequiredService<ImportFolder>().FindAsync("0000-0000", None),
            () => services.GetRequiredService<ImportQueue>().WaitingAsync(DateTime.UnixEpoch, None),
            () => services.GetRequiredService<ImportQueue>().OverAsync([Ben.Id], DateTime.UnixEpoch, None),
            () => services.GetRequiredService<ImportMapBook>().NamesAsync(ImportSubject.Customers, None),
            () => services.GetRequiredService<ImportMapBook>().ForHeadingsAsync(ImportSubject.Customers, [new("Name", ColumnField.Name)], None),
        ],
        "look-alikes" =>
        [
            () => services.GetRequiredService<LookAlikes>().OfAsync("Folake Adeyemi", "0117 496 0182", Ben.BranchId, None),
            () => services.GetRequiredService<LookAlikes>().OfAsync("Folake", "f@kestrel.example", Ben.BranchId, None),
            () => services.GetRequiredService<LookAlikes>().TwinsOfAsync("Folake Adeyemi", [Contact.Read("0117 496 0182")!, Contact.Read("f@kestrel.example")!], Ben.BranchId, None),
        ],
        "file" =>
        [
            () => services.GetRequiredService<CustomerFolder>().OpenToAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<FilingCabinet>().CoverAsync("7K3M-9QXD", None),
            () => services.GetRequiredService<FileHistory>().OfAsync(
                new FileCover(Customer.Welcome(CustomerKind.Person, "Folake", ["folake"], Ben.BranchId, TestClock.Start), 0, 0, null, TestClock.Start), 9, None),
            () => services.GetRequiredService<LinkBook>().OfAsync(Customer.Welcome(CustomerKind.Person, "Folake", ["folake"], Ben.BranchId, TestClock.Start), None),
            () => services.GetRequiredService<FactSheets>().OpenAsync("7K3M-9QXD", Guid.CreateVersion7(), "7K3M-9QXD", None),
        ],
        "story" => Stories(services),
        "matters" =>
        [
            () => services.GetRequiredService<MatterShelf>().OfAsync(Guid.CreateVersion7(), None),
            () => services.GetRequiredService<MatterFolder>().OpenAsync("7K3M-9QXD", None),
        ],
        "palette" => [() => services.GetRequiredService<Palette>().LookAsync("ade", None), () => services.GetRequiredService<Palette>().LookAsync(Reference.Next(), None)],
        "guide" => [() => services.GetRequiredService<GuideDesk>().OpenAsync(CycleStage.Help, null, None)],
        "conversations" => [() => services.GetRequiredService<ConversationFinder>().FindAsync("the mixer's belt", None)],
        "customers" => Enum.GetValues<ListSort>().SelectMany(sort => Lists(sort).Select(question => (Func<Task>)(() => services.GetRequiredService<CustomerList>().ReadAsync(question, null, null, None)))),
        "kept lists" => [() => services.GetRequiredService<ViewBook>().ListAsync(None), () => services.GetRequiredService<ViewBook>().FindAsync(Guid.CreateVersion7(), None)],
        "change of many" =>
        [
            () => services.GetRequiredService<ManyBook>().ListAsync(None),
            () => services.GetRequiredService<ManyBook>().FindAsync(Reference.Next(), None),
            () => services.GetRequiredService<ManyDesk>().PreviewAsync(new ManyChoice([Reference.Next()], false, new ListQuestion(), null), None),
            () => services.GetRequiredService<ManyDesk>().PreviewAsync(new ManyChoice([], true, new ListQuestion { Branch = Ben.BranchId }, null), None),
        ],
        "export" =>
        [
            () => services.GetRequiredService<ExportDesk>().CountAsync(new ListQuestion(), None),
            () => services.GetRequiredService<CustomerSheet>().WriteAsync(Stream.Null, [Guid.CreateVersion7()], None),
        ],
        _ => [() => services.GetRequiredService<HandoverTray>().OpenAsync(Guid.CreateVersion7(), None)],
    };

    private static Complaint Caused()
    {
        var complaint = Complaint.Receive(Matter.Open(null, "The lid", Ben.BranchId, Ben.Id, TestClock.Start), "The lid", TestClock.Start);
        complaint.Explain(CauseFamily.OurProcess, Guid.CreateVersion7(), null);
        return complaint;
    }

    private static IEnumerable<Func<Task>> Stories(IServiceProvider services)
    {
        var customer = Customer.Welcome(CustomerKind.Person, "Folake", ["FOLAKE"], Ben.BranchId, TestClock.Start);
        StoryFilter[] filters = [StoryFilter.Everything, new(Ben.Id, Feeling.Pleased, "7K3M-9QXD", Ben.Id, "the mixer 修理"), new(Words: "%")];
        return filters.Select(filter => (Func<Task>)(() => services.GetRequiredService<Timeline>().OfAsync(customer, filter, null, 20, new Labels([]), None)))
            .Append(() => services.GetRequiredService<StoryShelf>().OfferAsync(customer.Id, filters[1], None));
    }

    private static IEnumerable<ListQuestion> Lists(ListSort sort) =>
    [
        new() { Sort = sort },
        new() { Sort = sort, Branch = Ben.BranchId, NotSince = new DateOnly(2026, 1, 1) },
        new() { Sort = sort, Kind = CustomerKind.Organisation, Left = Feeling.Upset },
        new() { Sort = sort, Tag = Guid.CreateVersion7(), Colleague = Ben.Id, Name = "ada love" },
        new() { Sort = sort, HasOpenComplaint = true, Promise = OwedPromise.Late },
    ];

    private static ServiceProvider Services(NoServer server)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddDataProtection();
        services.AddSingleton<TimeProvider>(new TestClock());
        services.AddScoped<Signature>().AddScoped<Work>().AddSingleton(Board());
        services.AddSqlServerDatabase("Server=nowhere;Database=none", maxBatchSize: null);
        services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(server));
        services.AddCustomerRelations();
        return services.BuildServiceProvider();
    }

    // What hangs here is not asked for again.
    private static Noticeboard Board()
    {
        var board = new Noticeboard(new TestClock());
        var open = new OpenDays("Europe/London", _ => (new TimeOnly(9, 0), new TimeOnly(17, 0)));
        board.ReadAsync($"colleague {Ben.Id}", () => Task.FromResult<List<Colleague>>([Ben])).IsCompletedSuccessfully.ShouldBeTrue();
        board.ReadAsync<IReadOnlyDictionary<Guid, OpenDays>>("opening times", () => Task.FromResult<IReadOnlyDictionary<Guid, OpenDays>>(new Dictionary<Guid, OpenDays> { [Ben.BranchId] = open })).IsCompletedSuccessfully.ShouldBeTrue();
        board.ReadAsync("lists", () => Task.FromResult(new Labels([]))).IsCompletedSuccessfully.ShouldBeTrue();
        return board;
    }
}
