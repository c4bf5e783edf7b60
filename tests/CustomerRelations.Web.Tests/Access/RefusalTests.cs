using System.Net;
using System.Text;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Access;

public sealed class RefusalTests(DemoOfficeFixture office) : IClassFixture<DemoOfficeFixture>
{
    private OfficeHost Host => office.Host;

    [Theory]
    [InlineData(10_000_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(31_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_form_that_is_too_large_is_refused_kindly(int size, HttpStatusCode status)
    {
        var answer = await Host.NewVisitor().TryAsync("desk@demo.example", new string('x', size));

        answer.ShouldBe(status);
        (await HeadingAsync(answer)).ShouldBe("That is too much at once");
    }

    [Theory]
    [InlineData("/desk", "desk@demo.example", "Input.Goal")]
    [InlineData("/account/sign-in", null, "Input.Password")]
    public async Task A_field_that_is_too_long_is_said_to_be_too_long(string path, string? email, string field)
    {
        var visitor = email is null ? Host.NewVisitor() : await Host.SignedInAsync(email);

        var answer = await visitor.PostAsync(path, email is null ? null : path, (field, new string('x', 100_000)));

        (await HeadingAsync(answer.ShouldBe(HttpStatusCode.RequestEntityTooLarge))).ShouldBe("That is too much at once");
    }

    [Theory]
    [InlineData("/desk", "desk@demo.example")]
    [InlineData("/account/sign-in", null)]
    public async Task Five_thousand_fields_are_said_to_be_too_many(string path, string? email)
    {
        var visitor = email is null ? Host.NewVisitor() : await Host.SignedInAsync(email);

        var answer = await visitor.PostAsync(path, email is null ? null : path, [.. Enumerable.Range(0, 5000).Select(number => ($"f{number}", "x"))]);

        (await HeadingAsync(answer.ShouldBe(HttpStatusCode.RequestEntityTooLarge))).ShouldBe("That is too much at once");
    }

    [Fact]
    public async Task A_field_of_sixty_thousand_characters_is_read()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");

        (await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Ada"), ("Input.Goal", new string('x', 60_000)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_off_by_the_server()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.UseKestrel(0);
        host.StartServer();
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };

        // Few fields and none too long by itself: only the server counts how much it is.
        var fields = string.Join('&', Enumerable.Range(0, 18).Select(number => $"f{number}={new string('x', 60_000)}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/sign-in")
        {
            Content = new StringContent(fields, Encoding.ASCII, "application/x-www-form-urlencoded"),
            Headers = { TransferEncodingChunked = true },
        };

        var answer = await client.SendAsync(request);

        (await HeadingAsync(answer.ShouldBe(HttpStatusCode.RequestEntityTooLarge))).ShouldBe("That is too much at once");
        host.ReadLog().ShouldNotContain("\"Level\":\"Error\"");
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        var client = Host.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/sign-in") { Headers = { Host = "evil.example" } };

        (await client.SendAsync(request)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_page_of_another_role_is_refused_kindly()
    {
        var answer = await (await Host.SignedInAsync("desk@demo.example")).GetAsync("/admin/staff");

        answer.ShouldBe(HttpStatusCode.Forbidden);
        (await HeadingAsync(answer)).ShouldBe("This one is not yours");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        var answer = await (await Host.SignedInAsync("desk@demo.example")).GetAsync("/nowhere");

        answer.ShouldBe(HttpStatusCode.NotFound);
        (await HeadingAsync(answer)).ShouldBe("Nothing here");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_kindly()
    {
        var visitor = await Host.SignedInAsync("desk@demo.example");

        var answer = await visitor.Client.PostAsync("/account/profile", new FormUrlEncodedContent([]));

        answer.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.Read(answer)).MainText().ShouldContain("copy your words");
    }

    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error/99999999999")]
    public async Task The_error_page_itself_is_no_place_to_go(string path)
    {
        (await Host.NewVisitor().GetAsync(path)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Something_broken_shows_a_reference_that_is_in_the_log()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync("desk@demo.example");
        await host.BreakAsync("StaffSessions", "SeenAt");

        var answer = await visitor.GetAsync("/account/profile");

        answer.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await Visitor.Read(answer);
        page.MainText().ShouldContain("Something broke on our side");
        var reference = page.QuerySelector("main code")!.TextContent;
        host.ReadLog().Split('\n').ShouldContain(line =>
            line.Contains("\"Level\":\"Error\"") && line.Contains("An unhandled exception") && line.Contains("no such column") && line.Contains(reference));
        host.ReadLog().ShouldContain("\"Status\":500");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    private static async Task<string> HeadingAsync(HttpResponseMessage answer) => (await Visitor.Read(answer)).QuerySelector("main h1")!.TextContent;
}
