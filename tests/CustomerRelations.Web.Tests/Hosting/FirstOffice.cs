using CustomerRelations.Web.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>Sets up an empty Production office as its first admin would.</summary>
public sealed class FirstOffice(OfficeHost host)
{
    public const string Email = "ines@kestrel.example";
    public const string Password = "seven herons over the weir";

    public string Path => host.Services.GetRequiredService<SetupKey>().Path;

    public static (string Name, string Value)[] Answers { get; } =
    [
        ("Input.Branch", "Mill Lane"), ("Input.TimeZone", "Europe/Lisbon"), ("Input.Currency", "EUR"), ("Input.Country", "PT"),
        ("Input.Name", "Inês Duarte"), ("Input.Email", Email), ("Input.Password", Password),
    ];

    public Task<HttpResponseMessage> OpenAsync(Visitor visitor) => visitor.PostAsync(Path, Answers);

    /// <summary>Opens the office, signs in, looks around, signs out.</summary>
    public async Task<IReadOnlyList<string>> OpenAndCollectCookiesAsync()
    {
        var visitor = host.NewVisitor();
        HttpResponseMessage[] answers =
        [
            await visitor.GetAsync(Path), await OpenAsync(visitor), await visitor.GetAsync("/account/sign-in"),
            await visitor.TryAsync(Email, Password), await visitor.GetAsync("/account/profile"), await visitor.PostAsync("/account/sign-out"),
        ];
        return answers.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();
    }
}
