using CustomerRelations.Calendar;
using CustomerRelations.Data.Mapping;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerRelations.Data;

/// <summary>Every row of the office. Saving passes the write gate, stamps versions and writes the change entries.</summary>
public sealed class CrmDbContext(DbContextOptions<CrmDbContext> options, WriteGate gate, TimeProvider clock, Signature signature, Noticeboard board)
    : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options)
{
    private readonly ChangeLog log = new();
    private bool holdsGate;
    private readonly HashSet<string> changedNotices = new(StringComparer.Ordinal);
    private bool boardChanged;

    public DbSet<Branch> Branches => Set<Branch>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    public DbSet<ListItem> ListItems => Set<ListItem>();

    public DbSet<Guide> Guides => Set<Guide>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<NamePart> NameParts => Set<NamePart>();

    public DbSet<ContactPoint> ContactPoints => Set<ContactPoint>();

    public DbSet<CustomerFact> CustomerFacts => Set<CustomerFact>();

    public DbSet<CustomerLink> CustomerLinks => Set<CustomerLink>();

    public DbSet<CustomerTag> CustomerTags => Set<CustomerTag>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<BulkChange> BulkChanges => Set<BulkChange>();

    public DbSet<BulkChangeRow> BulkChangeRows => Set<BulkChangeRow>();

    public DbSet<CustomerExport> CustomerExports => Set<CustomerExport>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Stub> Stubs => Set<Stub>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<Touchpoint> Touchpoints => Set<Touchpoint>();

    public DbSet<TouchpointValue> TouchpointValues => Set<TouchpointValue>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<Kudos> Kudos => Set<Kudos>();

    public DbSet<ComplaintReopening> ComplaintReopenings => Set<ComplaintReopening>();

    public DbSet<Remedy> Remedies => Set<Remedy>();

    public DbSet<ComplaintTelling> ComplaintTellings => Set<ComplaintTelling>();

    public DbSet<CorrectiveAction> CorrectiveActions => Set<CorrectiveAction>();

    public DbSet<ComplaintAction> ComplaintActions => Set<ComplaintAction>();

    public DbSet<LetterTemplate> LetterTemplates => Set<LetterTemplate>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<RemedyQuestion> RemedyQuestions => Set<RemedyQuestion>();

    public DbSet<RuleException> RuleExceptions => Set<RuleException>();

    public DbSet<PersonalLimit> PersonalLimits => Set<PersonalLimit>();

    public DbSet<ComplaintPolicy> ComplaintPolicies => Set<ComplaintPolicy>();

    public DbSet<ComplaintOrigin> ComplaintOrigins => Set<ComplaintOrigin>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Feedback> Feedback => Set<Feedback>();

    public DbSet<FeedbackWord> FeedbackWords => Set<FeedbackWord>();

    public DbSet<KudosDraft> KudosDrafts => Set<KudosDraft>();

    public DbSet<DayFigure> DayFigures => Set<DayFigure>();

    public DbSet<DirtyDay> DirtyDays => Set<DirtyDay>();

    public DbSet<EmpowermentLimit> EmpowermentLimits => Set<EmpowermentLimit>();

    public DbSet<FollowUpRule> FollowUpRules => Set<FollowUpRule>();

    public DbSet<FollowUpTask> FollowUpTasks => Set<FollowUpTask>();

    public DbSet<RuleFiring> RuleFirings => Set<RuleFiring>();

    public DbSet<RuleMark> RuleMarks => Set<RuleMark>();

    public DbSet<RuleGuards> RuleGuards => Set<RuleGuards>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<ConsentEntry> ConsentEntries => Set<ConsentEntry>();

    public DbSet<ConsentWording> ConsentWordings => Set<ConsentWording>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<FormReceipt> FormReceipts => Set<FormReceipt>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<ChangeEntry> Changes => Set<ChangeEntry>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportMap> ImportMaps => Set<ImportMap>();

    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<SweepRun> SweepRuns => Set<SweepRun>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Says which act the next save belongs to: one entry an act, not one a row.</summary>
    /// <param name="act">In words: "Touchpoint logged".</param>
    /// <param name="subject">The row it is about, tracked by this context when it is saved.</param>
    public void Note(string act, Entity subject) => log.Note(act, subject, subject.Id, []);

    /// <inheritdoc cref="Note(string, Entity)"/>
    public void Note(string act, StaffMember subject) => log.Note(act, subject, subject.Id, []);

    /// <summary>Says which act the next save belongs to, and what rows beside its subject said before and after it.</summary>
    /// <param name="act">In words: "File changed".</param>
    /// <param name="subject">The row it is about, tracked by this context when it is saved.</param>
    /// <param name="beside">Each name once, and no name of the subject's own fields; those that say the same before and after are left out.</param>
    public void Note(string act, Entity subject, IEnumerable<Beside> beside) => log.Note(act, subject, subject.Id, beside);

    /// <exception cref="NotSupportedException">Always: a blocked thread is a colleague who waits.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <exception cref="InvalidOperationException">A page that is only read tried to write, or a change has no act.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        MustBeAllowed();
        Stamp();
        await FigureMarks.AddAsync(this, clock.Moment(), cancellationToken);
        log.Write(this, signature.StaffId, clock.Moment());
        boardChanged |= ChangeTracker.Entries().Any(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached) && StandsOnTheBoard(entry.Entity));
        changedNotices.UnionWith(ChangeTracker.Entries<Promise>().Where(entry => entry.State is not EntityState.Unchanged).SelectMany(OwnersOf).Select(Notices.LatePromisesOf));
        if (holdsGate)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        using var pass = await gate.EnterAsync(cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Settled();
        return saved;
    }

    /// <summary>What was saved can be read by everybody now: the noticeboard is renewed if something on it was changed.</summary>
    internal void Settled()
    {
        if (boardChanged)
        {
            board.Renew();
            boardChanged = false;
        }

        foreach (var notice in changedNotices)
        {
            board.Renew(notice);
        }

        changedNotices.Clear();
    }

    /// <summary>Runs something whose saves need not ask for the gate, because the caller holds it.</summary>
    internal async Task<T> WhileHoldingGateAsync<T>(Func<Task<T>> act)
    {
        MustBeAllowed();
        holdsGate = true;
        try
        {
            return await act();
        }
        finally
        {
            holdsGate = false;
        }
    }

    /// <summary>Drops everything tracked and noted, before a new try.</summary>
    internal void Forget()
    {
        ChangeTracker.Clear();
        log.Clear();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMoment>().HavePrecision(6);
        configurationBuilder.Properties<string>().HaveMaxLength(Lengths.Line);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserToken<Guid>>().Property(token => token.Value).HasMaxLength(-1);
        builder.ApplyConfigurationsFromAssembly(typeof(CrmDbContext).Assembly);
        builder.LeaveEmptyKeysOut();
        foreach (var versioned in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(VersionedEntity))))
        {
            versioned.FindProperty(nameof(VersionedEntity.Version))!.IsConcurrencyToken = true;
        }
    }

    private static bool StandsOnTheBoard(object row) => row is ListItem or Guide or Branch or BranchHoliday or Team or StaffMember or EmpowermentLimit or PersonalLimit or ComplaintPolicy or LetterTemplate or ConsentWording or IdentityUserRole<Guid>;

    // Whoever gave a promise away counts anew as well as whoever got it.
    private static IEnumerable<Guid> OwnersOf(EntityEntry<Promise> entry) =>
        [entry.Entity.OwnerId, entry.Property(promise => promise.OwnerId).OriginalValue];

    private void MustBeAllowed()
    {
        if (signature.ReadOnly)
        {
            throw new InvalidOperationException("A page that is only being read tried to write.");
        }
    }

    private void Stamp()
    {
        foreach (var entry in ChangeTracker.Entries<VersionedEntity>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            entry.Entity.Version = Guid.CreateVersion7();
        }
    }
}
