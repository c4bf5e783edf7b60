using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CustomerRelations.Web.Access;

/// <summary>A form of the entrance that was open for too long, or since before somebody signed in or out, is shown afresh instead of refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StaleFormsAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            var request = context.HttpContext.Request;
            var notes = context.HttpContext.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext);
            notes["Message"] = "This page had been open for a while. Try again.";

            // The filter that saves notes was not reached.
            notes.Save();
            context.Result = new LocalRedirectResult(request.PathBase + request.Path + request.QueryString);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Nothing follows.
    }
}
