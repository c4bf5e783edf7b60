using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class WorkTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_posted_fifty_times_at_once_makes_one_row_and_leads_to_one_page(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => PostAsync(database, Form("Phone")))));
        posts.ShouldAllBe(post => post.IsDone);
        posts.Select(post => post.Value).Distinct().Count().ShouldBe(1);
        (await database.ReadAsync(db => db.ListItems.CountAsync())).ShouldBe(1);
        (await database.ReadAsync(db => db.Changes.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Fifty_forms_posted_at_once_make_fifty_rows(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(at => Task.Run(() => PostAsync(database, Form($"Channel {at}", $"{at:d32}")))));
        posts.ShouldAllBe(post => post.IsDone);
        (await database.ReadAsync(db => db.ListItems.CountAsync())).ShouldBe(50);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_form_with_other_words_is_a_conflict_that_shows_what_was_saved(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var first = await PostAsync(database, Form("Phone"));
        database.Clock.Advance(TimeSpan.FromMinutes(4));
        var second = await PostAsync(database, Form("Telephone"));
        second.Kind.ShouldBe(ResultKind.Conflict);
        second.Earlier.ShouldBe(new Earlier(TestClock.Start, first.Value));
        (await database.ReadAsync(db => db.ListItems.SingleAsync())).Label.ShouldBe("Phone");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_form_of_another_colleague_is_a_conflict_that_shows_nothing_of_theirs(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await PostAsync(database, Form("Phone"), Guid.CreateVersion7());
        var other = await PostAsync(database, Form("Phone"), Guid.CreateVersion7());
        other.Kind.ShouldBe(ResultKind.Conflict);
        other.Earlier.ShouldBeNull();
        (await database.ReadAsync(db => db.ListItems.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reference_that_is_taken_is_drawn_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var old = office.NewMatter("Collect the cutter");
        await database.SaveAsync("Matter opened", old);
        var references = new Queue<string?>([old.Reference, old.Reference, null]);

        await using var scope = database.Scope();
        var result = await scope.Work.RunAsync(Form("again"), _ => OpenAsync(scope.Db, office, references.Dequeue()), CancellationToken.None);

        result.IsDone.ShouldBeTrue();
        references.ShouldBeEmpty();
        (await database.ReadAsync(db => db.Matters.CountAsync())).ShouldBe(2);
        (await database.ReadAsync(db => db.FormReceipts.CountAsync())).ShouldBe(1);
        (await database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Matter opened"))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_act_that_is_not_done_leaves_no_row_and_no_receipt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        var result = await scope.Work.RunAsync(Form("Phone"), _ => RefuseAsync(scope.Db), CancellationToken.None);
        result.Kind.ShouldBe(ResultKind.Invalid);
        scope.Db.ChangeTracker.Entries().ShouldBeEmpty();
        (await database.ReadAsync(db => db.ListItems.AnyAsync())).ShouldBeFalse();
        (await database.ReadAsync(db => db.FormReceipts.AnyAsync())).ShouldBeFalse();
        (await PostAsync(database, Form("Phone, corrected"))).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_that_somebody_else_changed_meanwhile_is_a_conflict(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var item = new ListItem { Kind = ListKind.Channel, Label = "Phone" };
        await database.SaveAsync("Channel added", item);
        var seen = item.Version;
        (await RenameAsync(database, item.Id, seen, "Telephone")).IsDone.ShouldBeTrue();
        (await RenameAsync(database, item.Id, seen, "Call")).Kind.ShouldBe(ResultKind.Conflict);
        (await database.ReadAsync(db => db.ListItems.SingleAsync())).Label.ShouldBe("Telephone");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_conflict_the_same_request_reads_what_is_there_now(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var item = new ListItem { Kind = ListKind.Channel, Label = "Phone" };
        await database.SaveAsync("Channel added", item);
        await using var scope = database.Scope();
        await scope.Work.RunAsync(null, _ => RenameAsync(scope.Db, item.Id, Guid.CreateVersion7(), "Call"), CancellationToken.None);
        (await scope.Db.ListItems.SingleAsync()).Label.ShouldBe("Phone");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_key_of_another_length_is_refused_before_anything_runs(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        foreach (var key in (string[])["", Key[1..], Key + "0"])
        {
            (await PostAsync(database, Form("Phone", key))).Kind.ShouldBe(ResultKind.Conflict);
        }

        (await database.ReadAsync(db => db.ListItems.AnyAsync())).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_act_that_no_form_asked_for_leaves_no_receipt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        (await PostAsync(database, null)).IsDone.ShouldBeTrue();
        (await database.ReadAsync(db => db.FormReceipts.AnyAsync())).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_fault_in_the_act_comes_through_and_leaves_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        await Should.ThrowAsync<FormatException>(() => scope.Work.RunAsync(Form("Phone"), async cancel =>
        {
            await AddAsync(scope.Db, "Phone");
            await scope.Db.SaveChangesAsync(cancel);
            throw new FormatException();
        }, CancellationToken.None));
        (await database.ReadAsync(db => db.ListItems.AnyAsync())).ShouldBeFalse();
        (await PostAsync(database, Form("Phone"))).IsDone.ShouldBeTrue();
    }

    private static Submission Form(string words, string key = Key) => new(key, System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)));

    private static async Task<Result<string>> PostAsync(TestDatabase database, Submission? form, Guid? staffId = null)
    {
        await using var scope = database.Scope(staffId);
        var label = form is null ? "No form" : form.Key == Key ? "Phone" : $"Phone {form.Key}";
        return await scope.Work.RunAsync(form, _ => AddAsync(scope.Db, label), CancellationToken.None);
    }

    private static Task<Result<string>> AddAsync(CrmDbContext db, string label)
    {
        var item = new ListItem { Kind = ListKind.Channel, Label = label };
        db.Add(item);
        db.Note("Channel added", item);
        return Task.FromResult(Result.Done($"/lists/{item.Id}"));
    }

    private static async Task<Result<string>> RefuseAsync(CrmDbContext db)
    {
        await AddAsync(db, "Phone");
        return Result.Invalid("Label", "Say which channel it is.");
    }

    private static Task<Result<string>> OpenAsync(CrmDbContext db, TestOffice office, string? reference)
    {
        var matter = office.NewMatter("Collect the other cutter");
        db.Add(matter);
        db.Entry(matter).Property(row => row.Reference).CurrentValue = reference ?? matter.Reference;
        db.Note("Matter opened", matter);
        return Task.FromResult(Result.Done("/"));
    }

    private static async Task<Result<string>> RenameAsync(TestDatabase database, Guid id, Guid seen, string label)
    {
        await using var scope = database.Scope();
        return await scope.Work.RunAsync(null, _ => RenameAsync(scope.Db, id, seen, label), CancellationToken.None);
    }

    private static async Task<Result<string>> RenameAsync(CrmDbContext db, Guid id, Guid seen, string label)
    {
        var item = await db.ListItems.SingleAsync(row => row.Id == id);
        db.Entry(item).Property(row => row.Version).OriginalValue = seen;
        item.Label = label;
        db.Note("Channel renamed", item);
        return Result.Done("/lists");
    }
}
