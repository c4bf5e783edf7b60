using System.Net;
using System.Reflection;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>What is kept is decided by the field, never by what stands in it.</summary>
public sealed class KeptFieldsTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private static readonly string[] Secret = ["Password", "Current", "New", "Version", "Customer", "Matter", "Touchpoint", "Stub", "Complaint", "Source", "Action"];

    [Theory]
    [InlineData("Input.Goal", "0351 238 5521")]
    [InlineData("Input.Did", "48.50")]
    [InlineData("Input.ToldToExpect", "true")]
    [InlineData("Input.Hours[0]", "09:00-17:30")]
    public async Task Figures_are_words_too(string field, string words)
    {
        var answer = await RefusedAsync((field, words));
        answer.QuerySelector("textarea")!.TextContent.ShouldBe(words);
    }

    [Fact]
    public async Task What_was_chosen_is_not_shown_as_words()
    {
        var answer = await RefusedAsync(("Input.Solved", "NotYet"), ("Input.Channel", $"{Guid.CreateVersion7()}"), ("Input.Arrived", "3"), ("Input.Anonymous", "true"), ("Input.Goal", " "));
        answer.QuerySelectorAll("textarea").ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_every_form_is_known_as_words_or_not()
    {
        var fields = typeof(HousePage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HousePage)))
            .Select(page => page.GetProperty("Input")?.PropertyType).OfType<Type>().Distinct()
            .SelectMany(input => input.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.CanWrite)).ToList();
        fields.Count.ShouldBeGreaterThan(30);
        fields.Where(field => KeptWords.IsWords(field.Name) != IsTyped(field)).Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();
    }

    private static bool IsTyped(PropertyInfo field) =>
        !Secret.Contains(field.Name) && (field.PropertyType == typeof(string) || field.PropertyType == typeof(DateOnly?) || field.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)));

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> RefusedAsync(params (string Name, string Value)[] typed)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var answer = await clerk.Client.PostAsync("/desk", new FormUrlEncodedContent(typed.Select(field => KeyValuePair.Create(field.Name, field.Value))));
        return await Visitor.Read(answer.ShouldBe(HttpStatusCode.BadRequest));
    }
}
