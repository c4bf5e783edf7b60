using System.Net;
using System.Text;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>What no page could answer is refused before a page is asked.</summary>
public sealed class MethodTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_reading_and_posting_are_known(string method)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        foreach (var path in new[] { "/desk", "/setup/anything", "/admin/staff" })
        {
            (await clerk.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).ShouldBe(HttpStatusCode.MethodNotAllowed);
        }
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/account/sign-in")]
    public async Task A_body_that_is_no_form_is_a_bad_request(string path)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.Client.PostAsync(path, new StringContent("{}", Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.Client.PostAsync(path, null)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_no_database_keeps_is_refused_in_either_encoding()
    {
        var visitor = demo.Host.NewVisitor();
        using var multipart = new MultipartFormDataContent { { new StringContent("a\0b@x.example"), "Input.Email" } };
        (await visitor.Client.PostAsync("/account/sign-in", multipart)).ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.Client.PostAsync("/account/sign-in", new FormUrlEncodedContent([new("Input.Email", "a\0b@x.example")]))).ShouldBe(HttpStatusCode.BadRequest);
    }
}
