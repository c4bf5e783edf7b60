using Microsoft.AspNetCore.Http.Extensions;

namespace CustomerRelations.Web.Drafts;

/// <summary>The address of a form with the words of one draft in it.</summary>
public static class FormAddress
{
    /// <value>The name in the address under which a draft is asked for by its key.</value>
    public const string Draft = "draft";

    /// <value>The name in the address under which a form that is being written says its key, when only the file beside it is asked for.</value>
    public const string Beside = "beside";

    /// <param name="path">The form's page.</param>
    /// <param name="key">The draft's key.</param>
    /// <param name="back">The page to go back to, if the form carries one.</param>
    public static string Of(string path, string key, string? back = null)
    {
        var query = new QueryBuilder { { Draft, key } };
        if (!string.IsNullOrEmpty(back))
        {
            query.Add("return", back);
        }

        return path + query;
    }

    /// <summary>The address of a request without what was asked for once.</summary>
    public static string Plain(HttpRequest request) => request.PathBase + request.Path
        + new QueryBuilder(request.Query.Where(asked => asked.Key is not (Draft or Beside or "handler")).Select(asked => KeyValuePair.Create(asked.Key, asked.Value.ToString())));
}
