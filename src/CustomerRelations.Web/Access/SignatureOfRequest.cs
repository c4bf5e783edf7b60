using CustomerRelations.Data;

namespace CustomerRelations.Web.Access;

/// <summary>Signs what a request writes with the person who is signed in; a request that only reads may write nothing.</summary>
public sealed class SignatureOfRequest(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Signature signature)
    {
        signature.ReadOnly = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (context.User.Identity?.IsAuthenticated == true)
        {
            signature.StaffId = context.User.StaffId();
        }

        return next(context);
    }
}
