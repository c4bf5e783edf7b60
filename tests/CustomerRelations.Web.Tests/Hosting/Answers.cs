using System.Net;
using AngleSharp.Html.Dom;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>What tests say of answers.</summary>
public static class Answers
{
    public static HttpResponseMessage ShouldBe(this HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        return answer;
    }

    public static void ShouldLeadTo(this HttpResponseMessage answer, string path)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(path);
    }

    /// <summary>The page sends whoever asks to the sign-in page.</summary>
    public static void ShouldAskToSignIn(this HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldStartWith("/account/sign-in");
    }

    /// <summary>What was refused, as people read it below the fields.</summary>
    public static async Task<string> RefusalAsync(this HttpResponseMessage answer) =>
        string.Join(' ', (await Visitor.Read(answer)).QuerySelectorAll("p.error").Select(error => error.TextContent.Trim()));

    public static string MainText(this IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
