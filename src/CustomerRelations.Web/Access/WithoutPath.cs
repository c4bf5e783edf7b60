using Serilog.Core;
using Serilog.Events;

namespace CustomerRelations.Web.Access;

/// <summary>Takes the path out of every log line: it may hold a reference or the token of a link.</summary>
internal sealed class WithoutPath : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
