using System.Xml.Linq;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Access;

/// <summary>Keeps the keys of cookies and links as rows, so that a restart keeps people signed in and every node reads the same.</summary>
/// <remarks>The framework asks without waiting, so this waits; a key is made at startup and then every 90 days.</remarks>
public sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    // A key may be made by a request that waits for itself at the write gate; then it is made by the next one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<CrmDbContext>().DataProtectionKeys.AsNoTracking()
            .OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(XElement.Parse).ToList();
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var patience = new CancellationTokenSource(Patience);
        Task.Run(() => StoreAsync(element, friendlyName, patience.Token), patience.Token).GetAwaiter().GetResult();
    }

    private async Task StoreAsync(XElement element, string friendlyName, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var written = await scope.ServiceProvider.GetRequiredService<Work>().RunAsync(null, _ =>
        {
            db.Add(new DataProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            return Task.FromResult(Result.Done(""));
        }, cancel);
        if (!written.IsDone)
        {
            throw new InvalidOperationException($"The key could not be written: {written.Kind}.");
        }
    }
}
