using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Help.Complaints;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Something nobody else is called is written everywhere one can write, and looked for in all that was logged.</summary>
[Collection(nameof(ConsoleCollection))]
public sealed class RequestLogTests
{
    private const string Canary = "Zq7X";
    private const string Clerk = "desk@demo.example";

    [Fact]
    public async Task No_name_no_words_no_query_and_no_reference_is_logged_only_ids()
    {
        using var console = new CapturedConsole();
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync(Clerk);

        var (customer, touchpoint) = await LogAndReadAsync(host, clerk);

        foreach (var log in new[] { host.ReadLog(), console.Text })
        {
            log.ShouldContain("/customers/{reference}");
            log.ShouldContain("/touchpoints/{reference}/correct");
            log.ShouldContain($"{(await host.StaffAsync(Clerk)).Id}");
            log.ShouldNotContain(Canary, Case.Insensitive);
            log.ShouldNotContain(customer, Case.Insensitive);
            log.ShouldNotContain(touchpoint, Case.Insensitive);
        }
    }

    [Fact]
    public async Task What_is_looked_for_promised_thanked_and_decided_is_not_logged_in_words()
    {
        using var console = new CapturedConsole();
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync(Clerk);
        var complaint = await HeardComplaints.SayAsync(host, clerk, $"{Canary}complaint", $"{Canary}wanted");
        var entry = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.RemedyKind).Select(item => item.Id).FirstAsync());
        var colleague = (await host.StaffAsync("jonas@kestrel.example")).Id;
        var value = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.KudosValue).Select(item => item.Id).FirstAsync());

        foreach (var path in new[] { $"/find?q={Canary}", $"/find?handler=Options&q={Canary}", $"/find?handler=Alike&q={Canary}&contact={Canary}@x.example", $"/desk?who={Canary}&contact={Canary}", complaint, "/promises" })
        {
            (await clerk.GetAsync(path)).ShouldBe(HttpStatusCode.OK);
        }

        (await clerk.PostAsync($"{complaint}/thank", $"{complaint}/thank", ("Input.ThankWords", $"{Canary}thanks"))).ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PostAsync($"{complaint}/remedy?return=/{Canary}", $"{complaint}/remedy", ("Input.Kinds", $"{entry}"), ("Input.Cost", "700"), ("Input.Why", $"{Canary}why"), ("Input.RuleBent", $"{Canary}rule"), ("Input.DoneBy", "in 3 days"), ("Input.WhatWeDo", $"{Canary}remedy"))).ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PostAsync($"{complaint}/remedy", $"{complaint}/remedy", ("Input.Cost", $"{Canary}cost"), ("Input.DoneBy", $"{Canary}day"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostAsync("/kudos", "/kudos", ("Input.ToId", $"{colleague}"), ("Input.Words", $"{Canary}kudos"), ("Input.ValueId", $"{value}"))).ShouldBe(HttpStatusCode.Redirect);

        foreach (var log in new[] { host.ReadLog(), console.Text })
        {
            log.ShouldContain("/complaints/{reference}/remedy");
            log.ShouldNotContain(Canary, Case.Insensitive);
            log.ShouldNotContain(complaint.Split('/')[^1], Case.Insensitive);
        }
    }

    [Fact]
    public async Task What_is_drafted_put_aside_waited_for_rung_about_and_locked_away_is_not_logged_in_words()
    {
        using var console = new CapturedConsole();
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync(Clerk);

        foreach (var path in new[] { "/desk?phone=%2B44117496Zq7X", $"/find?handler=Palette&q={Canary}", $"/desk?handler=When&by={Canary}", $"/desk?draft={Canary}", $"/visits/new?return=/{Canary}" })
        {
            (await clerk.GetAsync(path)).ShouldBe(HttpStatusCode.OK);
        }

        await clerk.PostAsync("/desk", "/desk", ("Input.Goal", $"{Canary}aside"), ("then", "later"));
        var stub = await host.AskAsync(db => db.Touchpoints.Where(one => one.Goal == $"{Canary}aside").Select(one => one.Reference).SingleAsync());
        (await clerk.GetAsync($"/desk?stub={stub}")).ShouldBe(HttpStatusCode.OK);
        (await clerk.PostAsync("/visits/new", ("Input.Who", $"{Canary}who"), ("Input.About", $"{Canary}about"), ("Input.HasCome", "true"))).ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PostAsync("/desk", "/desk", ("Input.Did", $"{Canary}refused"), ("Input.When", $"{Canary}when"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostAsync($"/desk?q={Canary}", "/desk", ("Input.Did", new string('x', 100_000)), ("Input.Goal", $"{Canary}long"))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await clerk.PostAsync("/desk", "/account/theme", ("return", $"/{Canary}"))).StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);

        foreach (var log in new[] { host.ReadLog(), console.Text })
        {
            log.ShouldContain("/visits/new");
            log.ShouldNotContain(Canary, Case.Insensitive);
            log.ShouldNotContain("117496");
            log.ShouldNotContain(stub, Case.Insensitive);
        }
    }

    [Fact]
    public async Task What_was_typed_when_something_broke_is_not_logged_with_it()
    {
        using var console = new CapturedConsole();
        await using var host = await OfficeHost.DemoAsync();
        var clerk = await host.SignedInAsync(Clerk);
        var page = await clerk.PageAsync("/desk");
        await host.BreakAsync("Touchpoints", "Goal");

        (await clerk.SendAsync(page, "/desk", "/desk", Words)).ShouldBe(HttpStatusCode.InternalServerError);

        foreach (var log in new[] { host.ReadLog(), console.Text })
        {
            log.ShouldContain("An unhandled exception");
            log.ShouldNotContain(Canary, Case.Insensitive);
        }
    }

    [Fact]
    public void What_is_written_to_the_console_is_captured()
    {
        using var console = new CapturedConsole();
        Console.WriteLine(Canary);
        console.Text.ShouldContain(Canary);
    }

    private static (string, string)[] Words { get; } =
        [("Input.Who", $"{Canary}canary"), ("Input.Goal", $"{Canary}goal"), ("Input.Did", $"{Canary}did"), ("Input.ToldToExpect", $"{Canary}told")];

    private static async Task<(string Customer, string Touchpoint)> LogAndReadAsync(OfficeHost host, Visitor clerk)
    {
        (await clerk.PostAsync("/desk", "/desk", Words)).ShouldBe(HttpStatusCode.Redirect);
        var customer = await host.AskAsync(db => db.Customers.Where(one => one.DisplayName == $"{Canary}canary").SingleAsync());
        var touchpoint = await host.AskAsync(db => db.Touchpoints.Where(one => one.CustomerId == customer.Id).Select(one => one.Reference).SingleAsync());
        foreach (var path in new[] { $"/customers/{customer.Reference}", $"/touchpoints/{touchpoint}", $"/desk?customer={customer.Reference}&q={Canary}", $"/desk?saved={touchpoint}" })
        {
            (await clerk.GetAsync(path)).ShouldBe(HttpStatusCode.OK);
        }

        // Addresses that are not there, a query, words that are refused, a form that is not ours, and a stranger with all of it.
        foreach (var visitor in new[] { clerk, host.NewVisitor() })
        {
            foreach (var path in new[] { $"/customers?after={Canary}&q={Canary}search", $"/customers/{Canary}", $"/{Canary}/{customer.Reference}", $"/account/set-password/{Canary}" })
            {
                await visitor.GetAsync(path);
            }

            await visitor.Client.PostAsync($"/desk?q={Canary}", new FormUrlEncodedContent(Words.Select(word => KeyValuePair.Create(word.Item1, word.Item2))));
        }

        (await clerk.PostAsync("/desk", "/desk", [.. Words, ("Input.Left", "99")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostAsync($"/touchpoints/{touchpoint}/correct", ("Input.Words", $"{Canary}more"))).ShouldBe(HttpStatusCode.Redirect);
        await host.NewVisitor().TryAsync($"{Canary}@kestrel.example", $"{Canary}password");
        return (customer.Reference, touchpoint);
    }
}
